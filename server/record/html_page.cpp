#include "record/html_page.hpp"

#include "record/html_text.hpp"
#include "record/wording.hpp"

namespace cuppa::record {

std::string title_of(const Record& record) {
  return record.title.empty() ? "Over a Brew" : record.title;
}

std::string section_html(std::string_view id, std::string_view heading, std::string_view body) {
  if (body.empty()) return {};
  const std::string name{id};
  return "<section aria-labelledby=\"" + name + "\">\n<h2 id=\"" + name + "\">" +
         std::string{heading} + "</h2>\n" + std::string{body} + "</section>\n";
}

std::string thanks_html() {
  return "<footer>\n<h2>Thank you</h2>\n<p>Thank you for being here.</p>\n<p>Over a Brew is the "
         "practice of <a href=\"https://curatorsofchange.com\">Curators of Change</a> and ADASS "
         "Eastern Region, infused with the principles of <a "
         "href=\"https://camerados.org\">Camerados</a>. Cuppa is not theirs; it is made with "
         "respect for it.</p>\n</footer>\n";
}

// The policy is for whatever slips through: a page that may load and run nothing is only text.
std::string html_page(const Record& record, std::string_view css, std::string_view body) {
  return "<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src "
         "data:; style-src 'unsafe-inline'\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
         "<meta name=\"color-scheme\" content=\"light dark\">\n<title>" +
         escaped_html(title_of(record) + ", " + day_in_words(date_of(record))) +
         "</title>\n<style>\n" + std::string{css} + "</style>\n</head>\n<body>\n" +
         std::string{body} + "</body>\n</html>\n";
}

}  // namespace cuppa::record
