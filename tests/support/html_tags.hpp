// HTML that we write ourselves, taken apart: its tags, and what a reader sees.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace cuppa::tests {

// As they stand, attributes and all: "<h2 id=\"heard\">", "</h2>".
inline std::vector<std::string> tags_of(const std::string& html) {
  std::vector<std::string> tags;
  for (auto from = html.find('<'); from != std::string::npos; from = html.find('<', from + 1)) {
    tags.push_back(html.substr(from, html.find('>', from) + 1 - from));
  }
  return tags;
}

inline std::string with_references_resolved(std::string text) {
  static const std::vector<std::pair<std::string, std::string>> references = {
      {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}};
  for (const auto& [reference, sign] : references) {
    for (auto at = text.find(reference); at != std::string::npos;
         at = text.find(reference, at + sign.size())) {
      text.replace(at, reference.size(), sign);
    }
  }
  return text;
}

// Without tags; each becomes a space, and so does every run of blanks.
inline std::string words_of(const std::string& html) {
  std::string words;
  bool in_tag = false;
  for (const char c : html) {
    if (c == '<') in_tag = true;
    const bool is_blank = in_tag || c == ' ' || c == '\n' || c == '\r';
    if (!is_blank) {
      words += c;
    } else if (!words.empty() && words.back() != ' ') {
      words += ' ';
    }
    if (c == '>') in_tag = false;
  }
  return with_references_resolved(words);
}

// What stands between these tags, each time: elements_of(html, "h2").
inline std::vector<std::string> elements_of(const std::string& html, const std::string& tag) {
  std::vector<std::string> found;
  const auto opens = "<" + tag, closes = "</" + tag + ">";
  for (auto from = html.find(opens); from != std::string::npos; from = html.find(opens, from)) {
    const auto begins = html.find('>', from) + 1;
    from = html.find(closes, begins);
    auto words = words_of(html.substr(begins, from - begins));
    const auto first = words.find_first_not_of(' ');
    words = first == std::string::npos ? "" : words.substr(first);
    while (words.ends_with(' ')) words.pop_back();
    found.push_back(words);
  }
  return found;
}

// Every tag that opens is closed, in its order; empty: it is so, else the tag that is not.
inline std::string unclosed_in(const std::string& html) {
  std::vector<std::string> open;
  for (const auto& tag : tags_of(html)) {
    const auto name = tag.substr(1, tag.find_first_of(" />", 2) - 1);
    if (name == "!doctype" || name == "meta" || name == "br" || tag.ends_with("/>")) continue;
    if (!tag.starts_with("</")) {
      open.push_back(name);
    } else if (open.empty() || "/" + open.back() != name) {
      return tag;
    } else {
      open.pop_back();
    }
  }
  return open.empty() ? "" : open.back();
}

}  // namespace cuppa::tests
