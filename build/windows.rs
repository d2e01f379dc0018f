//! What Windows shows of the program in its folders and asks before it starts: icon, version, manifest.

use std::{env, io};

const ICON: &str = "assets/icons/app/knotmap.ico";
const MANIFEST: &str = "packaging/windows/knotmap.manifest";

/// Compiles them into the program, if it is one for Windows.
///
/// # Errors
/// The resource compiler (`windres`, or `rc` of Microsoft's tools) is missing or refuses them.
pub(crate) fn resources() -> io::Result<()> {
    println!("cargo::rerun-if-changed={ICON}");
    println!("cargo::rerun-if-changed={MANIFEST}");
    if env::var_os("CARGO_CFG_WINDOWS").is_none() {
        return Ok(());
    }
    winresource::WindowsResource::new()
        .set_icon(ICON)
        .set_manifest_file(MANIFEST)
        .set("ProductName", "Knotmap")
        .set("FileDescription", "Knotmap")
        .set("OriginalFilename", "knotmap.exe")
        .set("LegalCopyright", "The Knotmap authors. MIT or Apache-2.0")
        .compile_for("knotmap")
}
