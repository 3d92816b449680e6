// The house rules that no tool knows: who includes whom, what the pure files may not touch, how
// long a file may be, and that protocol/ is complete. A failure names each place as file:line.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace cuppa {
namespace {

namespace fs = std::filesystem;
using testing::IsEmpty;
using testing::SizeIs;

constexpr std::size_t kFileLinesMax = 400;

struct File {
  std::string path;                // from the top of the tree: "server/main.cpp"
  std::vector<std::string> lines;  // as written
  std::vector<std::string> code;   // the same lines with comments taken out

  std::string at(std::size_t line) const { return path + ":" + std::to_string(line + 1) + ": "; }
  bool in(std::string_view folder) const { return path.starts_with(std::string(folder) + "/"); }
  bool ends_with_any(const std::vector<std::string_view>& endings) const {
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return path.ends_with(ending); });
  }
  bool is_cpp() const { return ends_with_any({".cpp", ".hpp"}); }
  bool is_typescript() const { return ends_with_any({".ts", ".tsx"}); }
};

using Offences = std::vector<std::string>;

// Good enough for looking for words: a "//" inside a string ends its line too, unless it follows a
// colon.
std::vector<std::string> without_comments(const std::vector<std::string>& lines) {
  std::vector<std::string> code;
  bool in_block = false;
  for (const std::string& line : lines) {
    std::string kept;
    for (std::size_t i = 0; i < line.size(); ++i) {
      const std::string_view rest = std::string_view(line).substr(i);
      if (in_block) {
        if (rest.starts_with("*/")) {
          in_block = false;
          ++i;
        }
      } else if (rest.starts_with("/*")) {
        in_block = true;
        ++i;
      } else if (rest.starts_with("//") && (i == 0 || line[i - 1] != ':')) {
        break;
      } else {
        kept += line[i];
      }
    }
    code.push_back(kept);
  }
  return code;
}

File make_file(std::string path, const std::string& text) {
  File file{std::move(path), {}, {}};
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) file.lines.push_back(line);
  file.code = without_comments(file.lines);
  return file;
}

std::string read_text(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// Everything that people wrote: no packages, nothing built, nothing generated.
std::vector<File> read_tree() {
  static const std::set<std::string> not_ours = {"node_modules", "dist", "build", "generated",
                                                 "coverage"};
  static const std::set<std::string> text_endings = {
      ".cpp", ".hpp", ".cmake", ".txt", ".md",   ".ts",   ".tsx",    ".mjs",
      ".js",  ".css", ".html",  ".ftl", ".json", ".yaml", ".service"};
  const fs::path root = CUPPA_SOURCE_DIR;
  std::vector<File> files;
  for (const char* top : {"server", "web-client", "protocol", "tests", "deploy"}) {
    if (!fs::exists(root / top)) continue;
    for (auto entry = fs::recursive_directory_iterator(root / top);
         entry != fs::recursive_directory_iterator(); ++entry) {
      if (entry->is_directory() && not_ours.contains(entry->path().filename().string())) {
        entry.disable_recursion_pending();
      } else if (entry->is_regular_file() &&
                 text_endings.contains(entry->path().extension().string()) &&
                 entry->path().filename() != "package-lock.json") {
        files.push_back(
            make_file(fs::relative(entry->path(), root).string(), read_text(entry->path())));
      }
    }
  }
  return files;
}

const std::vector<File>& tree() {
  static const std::vector<File> files = read_tree();
  return files;
}

template <typename Rule>
Offences offences_in_tree(Rule rule) {
  Offences all;
  for (const File& file : tree()) {
    for (std::string& offence : rule(file)) all.push_back(std::move(offence));
  }
  return all;
}

MATCHER(HasNone, "is empty") {
  for (const std::string& offence : arg) *result_listener << "\n  " << offence;
  return arg.empty();
}

Offences lines_that_match(const File& file, const std::vector<std::string>& lines,
                          const std::regex& banned, const std::string& why) {
  Offences found;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::smatch match;
    if (std::regex_search(lines[i], match, banned)) {
      found.push_back(file.at(i) + match.str() + ": " + why);
    }
  }
  return found;
}

// The folder of server/ that a file lies in: "session"; "" for main.cpp and what lies beside it.
std::string layer_of(const File& file) {
  if (!file.in("server")) return "";
  const std::string rest = file.path.substr(std::string_view("server/").size());
  const std::size_t slash = rest.find('/');
  return slash == std::string::npos ? "" : rest.substr(0, slash);
}

// --- who includes whom ---

Offences wrong_includes(const File& file) {
  static const std::map<std::string, std::set<std::string>> may_include = {
      {"session", {"session"}},
      {"watch", {"session", "watch"}},
      {"wire", {"session", "embedded", "wire"}},
      {"store", {"session", "watch", "wire", "store"}},
      {"room", {"session", "watch", "wire", "store", "record", "room"}},
      {"embedded", {"embedded"}},
      {"record", {"session", "wire", "store", "record"}},
      {"backup", {"session", "watch", "wire", "store", "room", "backup"}},
      {"http",
       {"session", "watch", "wire", "store", "room", "record", "backup", "embedded", "http"}},
      {"net", {"session", "watch", "wire", "store", "room", "embedded", "http", "net"}},
      {"demo", {"session", "wire", "store", "room", "embedded", "net", "demo"}},
  };
  // Parts that only some folders know. The program itself may include none of these.
  static const std::vector<std::pair<std::string, std::set<std::string>>> parts = {
      {"boost/asio", {"net"}}, {"boost/beast", {"net"}},  {"nlohmann/", {"wire", "http", "store"}},
      {"valijson/", {"wire"}}, {"SQLiteCpp/", {"store"}}, {"sqlite3.h", {"store"}},
  };
  static const std::set<std::string> impure_standard = {
      "iostream", "fstream", "filesystem", "cstdio", "ctime",     "random",
      "thread",   "mutex",   "atomic",     "future", "syncstream"};
  // Pure too: the variant of commands and events. The standard one takes three times as long to
  // compile for so many kinds.
  static const std::regex pure_library(R"(boost/(variant2|mp11)/.*)");
  static const std::regex include(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");

  if (!file.in("server") || !file.is_cpp()) return {};
  const std::string layer = layer_of(file);
  Offences found;
  for (std::size_t i = 0; i < file.code.size(); ++i) {
    std::smatch match;
    if (!std::regex_search(file.code[i], match, include)) continue;
    const bool quoted = match[1] == "\"";
    const std::string target = match[2];
    for (const auto& [part, folders] : parts) {
      if (target.starts_with(part) && !folders.contains(layer)) {
        found.push_back(file.at(i) + target + " is not for server/" + layer);
      }
    }
    const auto allowed = may_include.find(layer);
    if (quoted && allowed != may_include.end()) {
      const std::string folder = target.substr(0, target.find('/'));
      if (may_include.contains(folder) && !allowed->second.contains(folder)) {
        found.push_back(file.at(i) + layer + "/ must not know " + folder + "/");
      }
    }
    if (layer != "session") continue;
    if (!quoted && std::regex_match(target, pure_library)) continue;
    if (!quoted && (target.find_first_of("./") != std::string::npos)) {
      found.push_back(file.at(i) + "session/ includes the standard library and itself, not <" +
                      target + ">");
    } else if (!quoted && impure_standard.contains(target)) {
      found.push_back(file.at(i) + "session/ is pure, so not <" + target + ">");
    } else if (quoted && target.find('/') != std::string::npos && !target.starts_with("session/")) {
      found.push_back(file.at(i) + "session/ includes only itself, not \"" + target + "\"");
    }
  }
  return found;
}

TEST(TidyTest, EachFolderIncludesOnlyWhatItMayKnow) {
  EXPECT_THAT(offences_in_tree(wrong_includes), HasNone());
}

TEST(TidyTest, WrongIncludesAreSeen) {
  const auto count = [](const char* path, const char* text) {
    return wrong_includes(make_file(path, text)).size();
  };
  EXPECT_EQ(count("server/session/a.cpp", "#include <vector>\n#include \"session/b.hpp\"\n"), 0U);
  EXPECT_EQ(count("server/session/a.cpp", "#include <fstream>\n"), 1U);
  EXPECT_EQ(count("server/session/a.cpp", "#include \"wire/codec.hpp\"\n"), 2U);
  EXPECT_EQ(count("server/session/turns/a.hpp", "#include <boost/url.hpp>\n"), 1U);
  EXPECT_EQ(count("server/session/a.hpp", "#include <boost/variant2/variant.hpp>\n"), 0U);
  EXPECT_EQ(count("server/room/a.cpp", "#include <nlohmann/json.hpp>\n"), 1U);
  EXPECT_EQ(count("server/http/a.cpp", "#include <boost/beast.hpp>\n"), 1U);
  EXPECT_EQ(count("server/net/a.cpp", "#include <boost/beast.hpp>\n"), 0U);
  EXPECT_EQ(count("server/wire/a.cpp", "#include \"room/room.hpp\"\n"), 1U);
  EXPECT_EQ(count("server/main.cpp", "#include <SQLiteCpp/SQLiteCpp.h>\n"), 1U);
}

// --- what the pure files must not touch ---

Offences impurities(const File& file) {
  static const std::regex in_session(
      R"(\bnow\s*\(|\bs?rand\s*\(|random_device|mt19937|\bstd::(cout|cerr|clog|cin)\b|printf\s*\()"
      R"(|\bspdlog\b|\bfopen\b|\bo?i?fstream\b|\bgetenv\b|\bstd::time\b|clock_gettime|\b(system|steady|high_resolution|utc)_clock\b)");
  static const std::regex in_client(
      R"(\bDate\b|performance\s*\.|\bset(Timeout|Interval)\b|requestAnimationFrame|Math\.random)"
      R"(|\bcrypto\b|\bfetch\s*\(|(local|session)Storage|\bdocument\s*\.|\bwindow\s*\.|\bnavigator\b)"
      R"(|\bWebSocket\b|\bconsole\s*\.)");
  static const std::set<std::string> pure_client = {
      "web-client/src/session.ts", "web-client/src/countdown.ts", "web-client/src/server-clock.ts",
      "web-client/src/backoff.ts"};
  if (layer_of(file) == "session" && file.is_cpp()) {
    return lines_that_match(file, file.code, in_session,
                            "session/ has no clock, no randomness, no log and no files");
  }
  const bool in_session_folder =
      file.in("web-client/src/session") && !file.path.ends_with(".test.ts");
  if (pure_client.contains(file.path) || in_session_folder) {
    return lines_that_match(file, file.code, in_client,
                            "pure: time, chance and the page come in as arguments");
  }
  return {};
}

TEST(TidyTest, PureFilesTouchNothingOutside) {
  EXPECT_THAT(offences_in_tree(impurities), HasNone());
}

TEST(TidyTest, ImpuritiesAreSeenButNotInComments) {
  const auto in_session = [](const char* text) {
    return impurities(make_file("server/session/a.cpp", text));
  };
  EXPECT_THAT(in_session("auto t = std::chrono::system_clock::now();\n"), SizeIs(1));
  EXPECT_THAT(in_session("std::cout << 1;\n"), SizeIs(1));
  EXPECT_THAT(in_session("// deliberately no now()\n/* rand()\n rand() */ int a;\n"), IsEmpty());
  EXPECT_THAT(in_session("decide(state, now);\n"), IsEmpty());
  EXPECT_THAT(impurities(make_file("web-client/src/backoff.ts", "setInterval(f, 1)\n")), SizeIs(1));
  EXPECT_THAT(impurities(make_file("web-client/src/views/a.tsx", "Date.now()\n")), IsEmpty());
}

// --- size, names, white space ---

// A program wrote it: its first line or its name says so.
bool is_generated(const File& file) {
  const auto& path = file.path;
  return path.find(".generated.") != std::string::npos ||
         (!file.lines.empty() && file.lines.front().starts_with("// Written by scripts/"));
}

TEST(TidyTest, NoFileOfCodeIsLongerThan400Lines) {
  const auto too_long = [](const File& file) -> Offences {
    if (!file.is_cpp() && !file.is_typescript()) return {};
    if (is_generated(file) || file.lines.size() <= kFileLinesMax) return {};
    return {file.at(kFileLinesMax) + std::to_string(file.lines.size()) + " lines"};
  };
  EXPECT_THAT(offences_in_tree(too_long), HasNone());
}

Offences empty_names(const File& file) {
  static const std::regex vague("util|manager|helper", std::regex::icase);
  static const std::regex vague_type(
      R"(\b(class|struct|namespace|interface|type|function)\s+\w*(util|manager|helper)\w*)",
      std::regex::icase);
  Offences found;
  if (std::regex_search(file.path, vague)) {
    found.push_back(file.path + ":1: name it after what it does");
  }
  if (file.is_cpp() || file.is_typescript()) {
    for (auto& line : lines_that_match(file, file.code, vague_type, "name it after what it does")) {
      found.push_back(std::move(line));
    }
  }
  return found;
}

TEST(TidyTest, NothingIsCalledUtilOrManagerOrHelper) {
  EXPECT_THAT(offences_in_tree(empty_names), HasNone());
  EXPECT_THAT(empty_names(make_file("server/net/string_utils.hpp", "")), SizeIs(1));
  EXPECT_THAT(empty_names(make_file("server/net/a.hpp",
                                    "class Room"
                                    "Manager {\n")),
              SizeIs(1));
}

TEST(TidyTest, NoLineHasATab) {
  EXPECT_THAT(offences_in_tree([](const File& file) {
                return lines_that_match(file, file.lines, std::regex("\t"), "a tab");
              }),
              HasNone());
}

TEST(TidyTest, EveryCppFileIsListedInCMake) {
  const auto unlisted = [](const File& file) -> Offences {
    if (!file.path.ends_with(".cpp")) return {};
    for (fs::path folder = fs::path(file.path).parent_path(); !folder.empty();
         folder = folder.parent_path()) {
      const std::string list = read_text(CUPPA_SOURCE_DIR / folder / "CMakeLists.txt");
      const std::string name = fs::path(file.path).lexically_relative(folder).string();
      if (list.find(name) != std::string::npos) return {};
    }
    return {file.path + ":1: in no CMakeLists.txt, so nothing builds it"};
  };
  EXPECT_THAT(offences_in_tree(unlisted), HasNone());
}

// --- protocol/ ---

std::set<std::string> json_names(const std::string& folder) {
  std::set<std::string> names;
  const fs::path path = fs::path(CUPPA_SOURCE_DIR) / "protocol" / folder;
  if (!fs::exists(path)) return names;
  for (const auto& entry : fs::directory_iterator(path)) {
    if (entry.path().extension() == ".json") names.insert(entry.path().stem().string());
  }
  return names;
}

TEST(TidyTest, EverySchemaHasAnExampleAndEveryExampleASchema) {
  Offences found;
  for (const std::string kind : {"commands", "events"}) {
    const auto schemas = json_names(kind);
    const auto examples = json_names("examples/" + kind);
    EXPECT_FALSE(schemas.empty()) << kind;
    for (const std::string& name : schemas) {
      if (!examples.contains(name)) {
        found.push_back("protocol/" + kind + "/" + name + ".json:1: no example of this name");
      }
    }
    for (const std::string& name : examples) {
      if (!schemas.contains(name)) {
        found.push_back("protocol/examples/" + kind + "/" + name + ".json:1: no such schema");
      }
    }
  }
  EXPECT_THAT(found, HasNone());
}

TEST(TidyTest, NoSchemaUsesAPattern) {
  EXPECT_THAT(offences_in_tree([](const File& file) -> Offences {
                if (!file.in("protocol") || !file.path.ends_with(".json")) return {};
                if (file.in("protocol/examples") || file.in("protocol/replays")) return {};
                return lines_that_match(file, file.lines,
                                        std::regex(R"re("pattern(Properties)?"\s*:)re"),
                                        "std::regex overflows its stack on long text");
              }),
              HasNone());
}

}  // namespace
}  // namespace cuppa
