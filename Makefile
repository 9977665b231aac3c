# Two commands: `make demo` runs the main job on an example, `make test` passes the tests.
# Both install what is missing below target/, or say what to install.

.PHONY: demo test check bench

demo:
	@scripts/demo.sh

test:
	@scripts/test.sh

# What continuous integration runs beside the tests.
check:
	@scripts/check.sh

bench:
	@scripts/cargo.sh bench
