module example.com/shop

require github.com/golang-migrate/migrate/v4 v4.18.1
