#include "record/html_text.hpp"

#include <algorithm>

namespace cuppa::record {
namespace {

std::string_view safe_form(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return {};
  }
}

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t") == std::string_view::npos;
}

}  // namespace

std::string escaped_html(std::string_view text) {
  std::string safe;
  safe.reserve(text.size());
  for (const char c : text) {
    const auto form = safe_form(c);
    if (form.empty()) {
      safe += c;
    } else {
      safe += form;
    }
  }
  return safe;
}

std::string inline_html(std::string_view text) {
  std::string joined{text};
  std::replace_if(
      joined.begin(), joined.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
  return "<bdi>" + escaped_html(joined) + "</bdi>";
}

std::string paragraphs_html(std::string_view text) {
  std::string html;
  bool in_paragraph = false;
  for (std::size_t from = 0; from <= text.size();) {
    const auto end = std::min(text.find_first_of("\r\n", from), text.size());
    const auto line = text.substr(from, end - from);
    if (is_blank(line)) {
      html += in_paragraph ? "</p>" : "";
      in_paragraph = false;
    } else {
      html += (in_paragraph ? "<br>" : "<p dir=\"auto\">") + escaped_html(line);
      in_paragraph = true;
    }
    from = end + (text.substr(end).starts_with("\r\n") ? 2 : 1);
  }
  return html + (in_paragraph ? "</p>" : "");
}

}  // namespace cuppa::record
