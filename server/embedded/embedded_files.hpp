// The files that travel inside the binary: the built web client, and the contract in protocol/.
//
// They are fixed when the program is built, lie in read-only memory and live as long as the
// program, so a string_view into them may be kept and sent without a copy. Each list is sorted by
// path.
#pragma once

#include <span>
#include <string_view>

namespace cuppa::embedded {

struct EmbeddedFile {
  // Below the folder it came from, with no slash in front: "index.html", "commands/pass_turn.json".
  std::string_view path;
  // Ready to send, with its charset where it is text.
  std::string_view content_type;
  // Ready to send. Weak, because the three forms of the body share it: W/"0123456789abcdef".
  std::string_view etag;
  std::string_view identity;
  // Empty where the file would not get smaller, as with fonts and pictures.
  std::string_view gzip;
  std::string_view brotli;
};

// The web client. A build with CUPPA_WEB_CLIENT=OFF has one index.html, which says so.
std::span<const EmbeddedFile> embedded_files();

// The schemas of protocol/ (commands/, events/, types/, requests/) and refusals.json; identity
// only. No examples.
std::span<const EmbeddedFile> embedded_protocol_files();

// The session that `cuppa demo` plays; only in programs that link cuppa_demo.
std::span<const EmbeddedFile> embedded_demo_files();

// By exact path; null if there is none.
const EmbeddedFile* find_embedded_file(std::span<const EmbeddedFile> files, std::string_view path);

}  // namespace cuppa::embedded
