// The report that people keep, as one web page: opened, printed, or made into other documents.
#include "record/formats.hpp"
#include "record/html_page.hpp"
#include "record/html_text.hpp"
#include "record/report_order.hpp"
#include "record/report_parts.hpp"
#include "record/styles.hpp"
#include "record/wording.hpp"

namespace cuppa::record {
namespace {

std::string told(const std::string& what, const std::string& words) {
  return words.empty() ? "" : "<p>" + what + ": " + inline_html(words) + "</p>";
}

std::string cell(const std::string& words, const std::string& where_empty) {
  return "<td>" + (words.empty() ? where_empty : inline_html(words)) + "</td>";
}

struct ReportOf {
  const Record& record;

  std::string opening() const {
    auto html = "<header>\n<h1>" + inline_html(title_of(record)) + "</h1>\n<p class=\"when\">" +
                inline_html(day_in_words(date_of(record))) + "</p>\n";
    if (!record.place_and_time.empty())
      html += "<p>" + inline_html(record.place_and_time) + "</p>\n";
    html += "<p><strong>" + came_in_words(record.people) + "</strong></p>\n";
    for (const auto& about :
         {for_whom_words(record), unfinished_words(record), left_out_words(record)}) {
      if (!about.empty()) html += "<p class=\"about\">" + about + "</p>\n";
    }
    return html + "</header>\n";
  }

  std::string how_it_went() const {
    std::string points;
    for (const auto& step : record.steps) {
      const auto words = how_it_works(step);
      if (words.empty()) continue;
      points += "<li><strong>" + inline_html(as_sentence(heading_of(step))) + "</strong> " + words +
                "</li>\n";
    }
    return points.empty() ? "" : "<ul>\n" + points + "</ul>\n";
  }

  std::string what_we_heard() const {
    auto html = themes_html(record);
    for (const auto& step : heard_in(record)) {
      html += "<h3>" + inline_html(heading_of(step)) + "</h3>\n" + words_of_step_html(record, step);
    }
    if (!record.chat.empty()) html += "<h3>In the chat</h3>\n" + quotes_html(record, record.chat);
    return html;
  }

  std::string said_last() const {
    std::string html;
    for (const auto& step : said_last_in(record)) {
      if (!step.title.empty()) html += "<h3>" + inline_html(step.title) + "</h3>\n";
      html += words_of_step_html(record, step);
    }
    return html;
  }

  static std::string what_became_of(const ParkRecord& item) {
    if (is_still_open(item)) {
      return "<p>We will come back to this: <a href=\"#next\">what happens next</a>.</p>";
    }
    if (item.state == ParkState::closed) {
      return told(inline_html(outcome_words(item.became, item.owner)), item.outcome);
    }
    const std::string talked =
        item.state == ParkState::discussed ? "<p>We talked about it.</p>" : "";
    return talked + told("Who sees to it", item.owner) + told("By when", day_in_words(item.due)) +
           told("How", item.how);
  }

  std::string car_park() const {
    if (record.car_park.empty()) return {};
    std::string html = "<ul class=\"quotes\">\n";
    for (const auto& item : record.car_park) {
      html += "<li>" + parked_html(record, item) + what_became_of(item) + "</li>\n";
    }
    return html + "</ul>\n";
  }

  std::string find_out() const {
    std::string html;
    for (const auto& question : record.find_out) {
      html += "<li>" + paragraphs_html(question.text) + told("Who will see to it", question.owner) +
              told("By when", day_in_words(question.due)) + told("How", question.how) +
              told("What we found out", question.answer) + "</li>\n";
    }
    return html.empty() ? "" : "<ul class=\"agreed\">\n" + html + "</ul>\n";
  }

  std::string what_happens_next() const {
    const auto open = still_open_in(record);
    if (open.empty()) return {};
    const bool is_named = names_people(record.profile);
    std::string html = "<table>\n<thead>\n<tr><th scope=\"col\">What</th>";
    if (is_named) html += "<th scope=\"col\">Who will see to it</th>";
    html +=
        "<th scope=\"col\">By when</th><th scope=\"col\">How you will hear</th></tr>\n</thead>\n"
        "<tbody>\n";
    for (const auto& item : open) {
      html += "<tr><td>" + paragraphs_html(item.text) + "</td>";
      if (is_named) html += cell(item.owner, "Nobody yet");
      html +=
          cell(day_in_words(item.due), "Not said yet") + cell(item.how, "Not said yet") + "</tr>\n";
    }
    return html + "</tbody>\n</table>\n";
  }

  std::string write() const {
    const auto html =
        opening() + "<main>\n" +
        section_html("questions", "The questions", listed_html(questions_of(record), "asked")) +
        section_html("how", "How it works", how_it_went()) +
        section_html("heard", "What we heard", what_we_heard()) +
        section_html("said-last", "What's not been said, and lasting thoughts", said_last()) +
        section_html("whose-story", "Whose story are we not hearing?",
                     paragraphs_html(record.whose_story)) +
        section_html("pictures", "Drawings and wall paper", pictures_html(record)) +
        section_html("car-park", "Car park: things to come back to", car_park()) +
        section_html("agreed", "What we agreed", listed_html(record.agreements, "agreed")) +
        section_html("proposed", "Proposed", listed_html(record.proposed, "agreed")) +
        section_html("cannot-change", "What can't change",
                     listed_html(record.cannot_change, "agreed")) +
        section_html("find-out", "What we'll find out", find_out()) + shown_words_html(record) +
        section_html("words", "Words explained", glossary_html(record)) +
        section_html("next", "What happens next", what_happens_next()) +
        section_html("from-you", "What we heard from you", paragraphs_html(record.what_we_heard)) +
        section_html("final-words", "Final thoughts from the host",
                     paragraphs_html(record.final_words)) +
        section_html("next-time", "Next time", paragraphs_html(record.next_time)) + "</main>\n" +
        thanks_html();
    return html_page(record, kReportCss, html);
  }
};

}  // namespace

std::string write_html(const Record& record) { return ReportOf{record}.write(); }

}  // namespace cuppa::record
