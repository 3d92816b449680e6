// The report as a draft of Easy Read: short sentences around people's own words, a picture left of
// each part, big letters. Whoever knows Easy Read goes over it before it is given to anybody.
#include "record/formats.hpp"
#include "record/html_page.hpp"
#include "record/html_text.hpp"
#include "record/pictures.hpp"
#include "record/report_order.hpp"
#include "record/report_parts.hpp"
#include "record/styles.hpp"
#include "record/wording.hpp"

namespace cuppa::record {
namespace {

std::string sentence(const std::string& html) { return "<p>" + html + "</p>\n"; }

std::string beside(Picture picture, const std::string& html) {
  return "<div class=\"part\">" + picture_html(picture) + "<div>\n" + html + "</div></div>\n";
}

// A part of the page; none where there is nothing in it.
std::string part(Picture picture, std::string_view id, std::string_view heading,
                 const std::string& html) {
  return html.empty() ? "" : beside(picture, section_html(id, heading, html));
}

std::string_view what_we_did(StepKind kind) {
  switch (kind) {
    case StepKind::welcome:
      return "We had a brew.";
    case StepKind::reflect:
      return "We had quiet time to think.";
    case StepKind::have_your_say:
      return "Each of us could have a turn.";
    case StepKind::reflect_together:
      return "We thought about what we heard. We did not try to fix it.";
    case StepKind::still_got_time:
      return "We asked what we did not say yet.";
    case StepKind::break_:
      return "We had a break.";
    case StepKind::feedback:
    case StepKind::close:
    case StepKind::scene:
    case StepKind::venue:
    case StepKind::confidentiality:
      break;
  }
  return {};
}

struct EasyReadOf {
  const Record& record;

  std::string for_whom() const {
    if (record.profile != Profile::full) return {};
    return sentence("This is the full report. It is for the host only.") +
           sentence("Some people may not want their words used.");
  }

  std::string names_left_out() const {
    if (record.profile == Profile::consented) {
      return has_peoples_words(record)
                 ? sentence("We only use words when the person says yes.")
                 : sentence("Nobody has said yes yet.") + sentence("So no words are here.");
    }
    if (names_people(record.profile)) return {};
    return sentence("We do not say who said what.") +
           sentence("Some people may have written a name. Those names are still here.");
  }

  std::string unfinished() const {
    const auto words = unfinished_words(record);
    return words.empty() ? "" : sentence(words);
  }

  std::string opening() const {
    auto html =
        "<h1>" + inline_html(title_of(record)) + "</h1>\n" +
        sentence("This is a first draft in Easy Read. Read it together before you share it.") +
        sentence("We met on " + inline_html(day_in_words(date_of(record))) + ".");
    if (!record.place_and_time.empty()) html += sentence(inline_html(record.place_and_time));
    html += sentence("<strong>" + came_in_words(record.people) + "</strong>") + unfinished() +
            for_whom() + names_left_out();
    return "<header>\n" + beside(Picture::mug, html) + "</header>\n";
  }

  std::string how_it_went() const {
    std::string html;
    for (const auto& step : record.steps) {
      const auto words = sentence(std::string{what_we_did(step.kind)});
      const bool is_told = html.find(words) != std::string::npos;
      if (!what_we_did(step.kind).empty() && !is_told) html += words;
    }
    return html;
  }

  std::string what_we_heard() const {
    auto html = themes_html(record);
    for (const auto& step : heard_in(record)) {
      html += "<h3>" + inline_html(heading_of(step)) + "</h3>\n" + words_of_step_html(record, step);
    }
    if (!record.chat.empty()) html += "<h3>In the chat</h3>\n" + quotes_html(record, record.chat);
    return html.empty() ? "" : sentence("These are our own words.") + html;
  }

  std::string said_last() const {
    std::string html;
    for (const auto& step : said_last_in(record)) html += words_of_step_html(record, step);
    return html;
  }

  static std::string what_became_of(const ParkRecord& item) {
    if (is_still_open(item)) return sentence("We will come back to this.");
    std::string html;
    if (item.state == ParkState::discussed) {
      html += sentence("We talked about it.");
      if (!item.owner.empty()) html += sentence(inline_html(item.owner) + " looks after this.");
    }
    if (item.state == ParkState::closed) {
      html += sentence(inline_html(outcome_words(item.became, item.owner)) + ": " +
                       inline_html(item.outcome));
    }
    return html;
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
    if (record.find_out.empty()) return {};
    std::string html = "<ul class=\"quotes\">\n";
    for (const auto& question : record.find_out) {
      html += "<li>" + paragraphs_html(question.text) + what_we_know_of(question) + "</li>\n";
    }
    return html + "</ul>\n";
  }

  static std::string what_we_know_of(const QuestionRecord& question) {
    const bool is_known = !question.answer.empty();
    std::string html;
    if (!question.owner.empty()) {
      html += sentence(inline_html(question.owner) +
                       (is_known ? " found this out." : " will find this out."));
    }
    return html + (is_known ? sentence("We know this now: " + inline_html(question.answer))
                            : when_and_how(question.due, question.how));
  }

  std::string shown_words() const {
    const auto html = shown_words_html(record);
    return html.empty() ? "" : beside(Picture::book, html);
  }

  static std::string when_and_how(const std::string& due, const std::string& how) {
    std::string html;
    if (!due.empty()) {
      html += sentence("We will say more by " + inline_html(day_in_words(due)) + ".");
    }
    if (!how.empty()) html += sentence("This is how: " + inline_html(how));
    return html;
  }

  static std::string what_comes_of(const ParkRecord& item) {
    const auto who =
        item.owner.empty() ? "" : sentence(inline_html(item.owner) + " will look after this.");
    return who + when_and_how(item.due, item.how);
  }

  std::string what_happens_next() const {
    const auto open = still_open_in(record);
    if (open.empty()) return {};
    std::string html = "<ul class=\"quotes\">\n";
    for (const auto& item : open) {
      html += "<li>" + paragraphs_html(item.text) + what_comes_of(item) + "</li>\n";
    }
    return html + "</ul>\n";
  }

  std::string write() const {
    const auto html =
        opening() + "<main>\n" +
        part(Picture::question, "questions", "The questions",
             listed_html(questions_of(record), "asked")) +
        part(Picture::clock, "how", "What we did", how_it_went()) +
        part(Picture::people, "heard", "What we heard", what_we_heard()) +
        part(Picture::chat, "said-last", "What did we not say yet?", said_last()) +
        part(Picture::people, "whose-story", "Who was not here?",
             paragraphs_html(record.whose_story)) +
        part(Picture::notes, "pictures", "Our pictures", pictures_html(record)) +
        part(Picture::car, "car-park", "Things to come back to", car_park()) +
        part(Picture::notes, "agreed", "What we agreed", listed_html(record.agreements, "agreed")) +
        part(Picture::notes, "cannot-change", "Things we cannot change",
             listed_html(record.cannot_change, "agreed")) +
        part(Picture::question, "find-out", "Things we will find out", find_out()) + shown_words() +
        part(Picture::book, "words", "Words explained", glossary_html(record)) +
        part(Picture::next, "next", "What happens next", what_happens_next()) +
        part(Picture::chat, "from-you", "What you told us", paragraphs_html(record.what_we_heard)) +
        part(Picture::mug, "final-words", "Last words from the host",
             paragraphs_html(record.final_words)) +
        part(Picture::clock, "next-time", "Next time", paragraphs_html(record.next_time)) +
        "</main>\n" + beside(Picture::heart, thanks_html());
    return html_page(record, std::string{kReportCss} + std::string{kEasyReadCss}, html);
  }
};

}  // namespace

std::string write_easy_read(const Record& record) { return EasyReadOf{record}.write(); }

}  // namespace cuppa::record
