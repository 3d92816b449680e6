#include "record/report_parts.hpp"

#include "record/html_page.hpp"
#include "record/html_text.hpp"
#include "record/report_order.hpp"
#include "record/wording.hpp"
#include "wire/base64.hpp"

namespace cuppa::record {
namespace {

// Where nobody is named, nothing is said of it at each.
std::string name_html(const Record& record, const std::string& who) {
  if (!who.empty()) return inline_html(who);
  if (record.profile == Profile::consented) return "Somebody said";
  return names_people(record.profile) ? "No name" : "";
}

std::string by_whom_html(const Record& record, const Contribution& words) {
  auto by = words.kind == Contribution::Kind::said ? std::string{"From the host"}
                                                   : name_html(record, words.who);
  const auto add = [&by](const std::string& more) { by += (by.empty() ? "" : ", ") + more; };
  if (words.kind == Contribution::Kind::line) add("a line to keep");
  if (!words.table.empty()) add(inline_html(words.table));
  return by;
}

std::string quote_html(const std::string& text, const std::string& by) {
  return "<blockquote>" + paragraphs_html(text) + "</blockquote>" +
         (by.empty() ? "" : "<p class=\"who\">" + by + "</p>");
}

}  // namespace

std::string listed_html(const std::vector<std::string>& texts, std::string_view css_class) {
  if (texts.empty()) return {};
  std::string html = "<ul class=\"" + std::string{css_class} + "\">\n";
  for (const auto& text : texts) html += "<li>" + paragraphs_html(text) + "</li>\n";
  return html + "</ul>\n";
}

std::string quotes_html(const Record& record, const std::vector<Contribution>& contributions) {
  std::string html = "<ul class=\"quotes\">\n";
  for (const auto& words : contributions) {
    html += "<li>" + quote_html(words.text, by_whom_html(record, words)) + "</li>\n";
  }
  return html + "</ul>\n";
}

std::string themes_html(const Record& record) {
  std::string html;
  for (const auto& theme : themes_in(record)) {
    html += "<h3>" + inline_html(theme.title) + "</h3>\n" + paragraphs_html(theme.summary);
    const auto how_much = how_much_was_said(theme);
    if (!how_much.empty()) html += "<p>" + how_much + "</p>\n";
    if (!theme.contributions.empty()) html += quotes_html(record, theme.contributions);
  }
  return html;
}

std::string pictures_html(const Record& record) {
  std::string html;
  for (const auto& picture : record.pictures) {
    html += "<figure>\n<img alt=\"" + escaped_html(picture.description) +
            "\" src=\"data:image/jpeg;base64," + wire::base64(picture.jpeg) + "\">\n<figcaption>" +
            inline_html(picture.description) + "</figcaption>\n</figure>\n";
  }
  return html;
}

std::string words_of_step_html(const Record& record, const StepRecord& step) {
  const auto asked = questions_of(record);
  std::string html;
  for (const auto& question : step.questions) {
    if (is_asked_in(asked, question)) continue;
    html += "<p class=\"asked\"><strong>" + inline_html(question) + "</strong></p>\n";
  }
  return html + quotes_html(record, step.contributions);
}

std::string parked_html(const Record& record, const ParkRecord& item) {
  auto html = quote_html(item.text, name_html(record, item.who));
  for (const auto& also : item.also) html += quote_html(also.text, name_html(record, also.who));
  return item.shared ? html + "<p>Others say so too.</p>" : html;
}

std::string shown_words_html(const Record& record) {
  std::string html;
  int nth = 0;
  for (const auto& step : shown_in(record)) {
    auto body = paragraphs_html(step.words);
    if (!step.link.empty()) body += "<p>" + inline_html(step.link) + "</p>";
    html += section_html("shown-" + std::to_string(++nth), inline_html(heading_of(step)), body);
  }
  return html;
}

std::string glossary_html(const Record& record) {
  if (record.glossary.empty()) return {};
  std::string html = "<dl>\n";
  for (const auto& known : record.glossary) {
    html += "<dt>" + inline_html(known.word) + "</dt>\n<dd>" + paragraphs_html(known.meaning) +
            "</dd>\n";
  }
  return html + "</dl>\n";
}

}  // namespace cuppa::record
