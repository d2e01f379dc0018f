# Was schiefging: Seine Worte stehen bei dem, worum es geht (dialogs, saving, resume, import, settings).
