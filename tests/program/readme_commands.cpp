#include "program/readme_commands.hpp"

#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <regex>
#include <set>
#include <sstream>

#include "program/run_program.hpp"
#include "support/golden_file.hpp"

namespace cuppa::tests {
namespace {

namespace fs = std::filesystem;

const fs::path kTree = CUPPA_SOURCE_DIR;
// Not ours; that there are such programs is taken as known.
const std::set<std::string> kOthers{"apt",     "apt-get",    "cd",     "chown",    "cmake",
                                    "curl",    "df",         "docker", "git",      "host",
                                    "install", "journalctl", "ls",     "systemctl"};

std::vector<std::string> words_of(const std::string& text) {
  std::istringstream in(text);
  std::vector<std::string> words;
  for (std::string word; in >> word;) words.push_back(word);
  while (!words.empty() && (words[0] == "$" || words[0] == "sudo")) words.erase(words.begin());
  if (words.size() > 2 && words[0] == "-u") words.erase(words.begin(), words.begin() + 2);
  static const std::regex setting("[A-Z_]+=.*");
  while (!words.empty() && std::regex_match(words[0], setting)) words.erase(words.begin());
  return words;
}

std::vector<std::string> found_in(const std::string& page, const std::string& pattern) {
  const std::regex regex(pattern);
  std::vector<std::string> found;
  for (auto i = std::sregex_iterator(page.begin(), page.end(), regex); i != std::sregex_iterator();
       ++i) {
    found.push_back((*i)[1]);
  }
  return found;
}

bool is_cuppa(const std::string& word) {
  return word == "cuppa" || word.ends_with("/server/cuppa");
}

bool is_script(const std::string& word) {
  return word.find('/') != std::string::npos && fs::is_regular_file(kTree / word) &&
         ::access((kTree / word).c_str(), X_OK) == 0;
}

// "deploy/run --data x          installs what is missing": the words about it stand far off.
std::string without_remark(const std::string& line) {
  const auto begins = line.find_first_not_of(' ');
  if (begins == std::string::npos) return {};
  const auto remark = std::min(line.find(" #", begins), line.find("   ", begins));
  return line.substr(begins, remark == std::string::npos ? remark : remark - begins);
}

// The page without its code blocks; their lines go to `blocks`. Pictures drawn with letters and
// tables in code are no commands.
std::string take_blocks(const std::string& page, std::vector<std::string>& blocks) {
  std::istringstream in(page);
  std::string prose, before;
  bool in_fence = false, is_shell = false;
  for (std::string line; std::getline(in, line); before = line) {
    if (line.starts_with("```")) {
      in_fence = !in_fence;
      is_shell = std::regex_match(line, std::regex("```(sh|bash|shell|console)"));
    } else if (in_fence) {
      if (is_shell) blocks.push_back(line);
    } else if (line.starts_with("    ") && (before.empty() || before.starts_with("    "))) {
      blocks.push_back(line);
    } else {
      prose += line + "\n";
    }
  }
  return prose;
}

struct Help {
  bool is_there = false;
  std::string text;

  [[nodiscard]] bool names(const std::string& word) const {
    static const std::regex special(R"([.^$|()\[\]{}*+?\\])");
    const auto plain = std::regex_replace(word, special, R"(\$&)");
    return std::regex_search(text, std::regex("(^|[\\s,\\[|(`])" + plain + "($|[\\s,=\\]|)`.:])"));
  }
};

Help help_of_cuppa(const std::vector<std::string>& command) {
  const auto all = run_program({"--help"});
  Help help{all.exit_code == 0, all.out};
  if (command.size() == 1 || command[1].starts_with("-")) return help;
  help.is_there = help.names(command[1]);
  help.text += run_program({command[1], "--help"}).out;
  return help;
}

Help help_of(const std::vector<std::string>& command) {
  if (is_cuppa(command[0])) return help_of_cuppa(command);
  const auto ran = run_file((kTree / command[0]).string(), {"--help"});
  Help help{ran.exit_code == 0, ran.out};
  // It hands on to `cuppa serve` what it does not know.
  if (command[0] == "deploy/run") help.text += run_program({"serve", "--help"}).out;
  return help;
}

std::vector<std::string> untruths_of(const std::string& command) {
  const auto words = words_of(command);
  if (words.empty() || kOthers.contains(words[0])) return {};
  if (!is_cuppa(words[0]) && !is_script(words[0])) {
    return {"there is no program " + words[0] + ": " + command};
  }
  const auto help = help_of(words);
  if (!help.is_there) return {"it has no --help, or no such command: " + command};
  std::vector<std::string> untruths;
  for (std::size_t i = 1; i < words.size(); ++i) {
    const auto word = words[i].substr(0, words[i].find('='));
    const bool is_flag = word.starts_with("-");
    const bool is_value = !is_flag && (is_cuppa(words[0]) || words[i - 1].starts_with("-"));
    if (is_value || help.names(word)) continue;
    untruths.push_back(words[0] + " knows no " + word + ": " + command);
  }
  return untruths;
}

// Every file and folder of the tree, as "/server/net" and so on: a path may be named by its end.
const std::set<std::string>& tree() {
  static const auto all = [] {
    std::set<std::string> paths;
    const std::set<std::string> not_ours{"build", "node_modules", ".git"};
    for (auto i = fs::recursive_directory_iterator(kTree); i != fs::end(i); ++i) {
      if (not_ours.contains(i->path().filename().string())) {
        i.disable_recursion_pending();
      } else {
        paths.insert("/" + fs::relative(i->path(), kTree).string());
      }
    }
    return paths;
  }();
  return all;
}

bool is_in_tree(std::string path) {
  if (path.ends_with('/')) path.pop_back();
  return std::any_of(tree().begin(), tree().end(),
                     [&](const auto& known) { return known.ends_with("/" + path); });
}

}  // namespace

std::vector<std::string> commands_in(const std::string& page) {
  std::vector<std::string> blocks, commands;
  const auto prose = take_blocks(page, blocks);
  for (const auto& line : blocks) {
    if (auto command = without_remark(line); !command.empty()) commands.push_back(command);
  }
  for (const auto& code : found_in(prose, "`([^`\n]+)`")) {
    const auto words = words_of(code);
    if (!words.empty() && (is_cuppa(words[0]) || is_script(words[0]))) commands.push_back(code);
  }
  return commands;
}

std::vector<std::string> untruths_in(const std::string& page, const std::string& folder) {
  std::vector<std::string> untruths, blocks;
  for (const auto& command : commands_in(page)) {
    const auto of_command = untruths_of(command);
    untruths.insert(untruths.end(), of_command.begin(), of_command.end());
  }
  const auto prose = take_blocks(page, blocks);
  for (const auto& link : found_in(prose, R"(\]\(([^)#:]+)\))")) {
    if (!fs::exists(kTree / folder / link)) untruths.push_back("a link leads nowhere: " + link);
  }
  const std::string file =
      R"(`((?:[\w.-]+/)*(?:[\w.-]+\.(?:cpp|hpp|tsx?|json|md|ftl|yaml)|[\w-]+/)))";
  for (const auto& path : found_in(prose, file + "`")) {
    const bool is_made = path.starts_with("build/");
    if (!is_made && !is_in_tree(path)) untruths.push_back("there is no " + path);
  }
  return untruths;
}

}  // namespace cuppa::tests
