#include "program/documents/made_document.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>
#include <iterator>
#include <system_error>
#include <vector>

#include "program/documents/held_signals.hpp"
#include "program/documents/tool.hpp"
#include "program/exit_codes.hpp"
#include "program/temporary_directory.hpp"

namespace cuppa {
namespace {

namespace fs = std::filesystem;
using Arguments = std::vector<std::string>;

constexpr std::chrono::minutes kLongest{5};
constexpr std::array<DocumentKind, 3> kKinds = {{
    {"pdf", "chromium"},
    {"docx", "pandoc"},
    {"odt", "pandoc"},
}};

// The heading in front becomes the title, and those below it move up.
constexpr const char* kTitleFromHeading = "--shift-heading-level-by=-1";

// Debian's pandoc finds its own templates only outside the sandbox, so it reads in one and writes
// without: what it writes then names no file and no address.
std::vector<Arguments> steps_to(const DocumentKind& kind) {
  const auto result = "report." + std::string{kind.name};
  if (kind.program == "pandoc") {
    return {{"--sandbox", "--from=html-native_divs-native_spans", "--to=json", kTitleFromHeading,
             "--output=report.json", "report.html"},
            {"--from=json", "--to=" + std::string{kind.name}, "--output=" + result, "report.json"}};
  }
  Arguments print = {"--headless", "--disable-gpu", "--no-first-run", "--disable-breakpad",
                     "--disable-background-networking", "--disable-component-update",
                     "--disable-sync",
                     // No address is looked up, and whatever would be asked is asked of nobody.
                     "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=socks5://127.0.0.1:9",
                     "--user-data-dir=browser", "--no-pdf-header-footer",
                     "--generate-pdf-document-outline", "--print-to-pdf=" + result, "report.html"};
  // Chromium starts for root in no other way. The page is ours, and runs nothing.
  if (::geteuid() == 0) print.insert(print.begin(), "--no-sandbox");
  return {print};
}

bool write_file(const fs::path& path, std::string_view bytes) {
  std::ofstream out(path, std::ios::binary);
  out << bytes << std::flush;
  return out.good();
}

// Empty: there is none, or not the whole of it. Chromium calls all well that it began.
std::string read_made(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(in), {}};
  const bool is_cut_off = path.extension() == ".pdf" && bytes.rfind("%%EOF") == std::string::npos;
  return is_cut_off ? "" : bytes;
}

std::string last_line_of(const fs::path& path) {
  std::ifstream in(path);
  std::string last;
  for (std::string line; std::getline(in, line);) {
    if (!line.empty()) last = line;
  }
  return last;
}

Problem not_installed(const DocumentKind& kind) {
  const std::string program{kind.program};
  return {"A " + std::string{kind.name} + " is made by " + program +
              ", which is not installed. Install Debian's package " + program +
              ", or export html instead: a browser can print that.",
          kExitUnavailable};
}

Problem no_room_for_the_work(int error) {
  return {"There is no room to work in (" + std::generic_category().message(error) +
              "). Name a directory with TMPDIR.",
          kExitCannotWrite};
}

Problem not_made(const DocumentKind& kind, ToolEnd end, const std::string& last_words) {
  const std::string program{kind.program};
  if (end == ToolEnd::took_too_long) {
    return {program +
                " took longer than five minutes and was stopped. Export html instead: a "
                "browser can print that.",
            kExitUnavailable};
  }
  if (end == ToolEnd::interrupted) return {program + " was stopped.", kExitUnavailable};
  return {program + " made no " + std::string{kind.name} +
              (last_words.empty() ? "" : " (it says: " + last_words + ")") +
              ". Export html instead: a browser can print that.",
          kExitUnavailable};
}

}  // namespace

const DocumentKind* find_document_kind(std::string_view name) {
  const auto* found = std::find_if(kKinds.begin(), kKinds.end(),
                                   [&](const DocumentKind& kind) { return kind.name == name; });
  return found == kKinds.end() ? nullptr : found;
}

std::string document_kind_names() {
  std::string names;
  for (const auto& kind : kKinds) {
    const char* between = names.empty() ? "" : &kind == &kKinds.back() ? " or " : ", ";
    names += between + std::string{kind.name};
  }
  return names;
}

std::variant<std::string, Problem> make_document(const DocumentKind& kind, std::string_view html) {
  const auto tool = find_tool(std::string{kind.program});
  if (!tool) return not_installed(kind);
  const HeldSignals held;
  const auto directory = TemporaryDirectory::make("export");
  if (!directory || !write_file(directory->path() / "report.html", html)) {
    return no_room_for_the_work(errno);
  }
  for (const auto& arguments : steps_to(kind)) {
    const auto end = run_tool(*tool, arguments, directory->path(), kLongest);
    if (end != ToolEnd::done) {
      return not_made(kind, end, last_line_of(directory->path() / "said"));
    }
  }
  auto made = read_made(directory->path() / ("report." + std::string{kind.name}));
  if (made.empty()) {
    return not_made(kind, ToolEnd::failed, last_line_of(directory->path() / "said"));
  }
  return made;
}

}  // namespace cuppa
