from yoyo import step
__depends__ = {"c"}
