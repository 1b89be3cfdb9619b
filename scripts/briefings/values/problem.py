"""What is wrong with one value, raised while a record is given its shape and caught there."""


class ValueProblem(ValueError):  # noqa: N818 - a problem of the record, not an error of ours
    """A value that its field does not take; `rule` names the rule, `help` says what would be right."""

    def __init__(self, rule: str, message: str, help: str = "") -> None:  # noqa: A002 - the word users see
        super().__init__(message)
        self.rule, self.message, self.help = rule, message, help
