//! The program: the command line, then the window or one command.
fn main() {}
