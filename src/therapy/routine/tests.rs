use super::*;

#[test]
fn every_builtin_file_reads() {
    let mut known: Vec<Method> = Vec::new();
    for (name, text) in FILES {
        match read(text, &known) {
            Ok(Sheet::Routine(routine)) => known.extend(routine.methods),
            Ok(Sheet::Methods(methods)) => known.extend(methods),
            Err(mistakes) => {
                for mistake in &mistakes {
                    eprintln!("routines/{name}:{mistake}");
                }
                panic!("{name}");
            }
        }
    }
}
