// The document people keep, in the order they know from the write-ups of their sessions.
#include <algorithm>

#include "record/formats.hpp"
#include "record/markdown_text.hpp"
#include "record/report_order.hpp"
#include "record/wording.hpp"

namespace cuppa::record {
namespace {

class Document {
 public:
  explicit Document(const Record& record) : record_(record) {}

  std::string write() {
    opening();
    questions();
    how();
    agreements();
    shown_words();
    themes();
    words_by_step();
    chat();
    glossary();
    points("What can't change", record_.cannot_change);
    find_out();
    car_park();
    what_we_heard();
    told("Whose story are we not hearing?", record_.whose_story);
    pictures();
    told("Final thoughts from the host", record_.final_words);
    told("Next time", record_.next_time);
    text_ +=
        "\n## Thank you\n\nThank you for being here.\n\nOver a Brew is the practice of [Curators "
        "of "
        "Change](https://curatorsofchange.com) and ADASS Eastern Region, infused with the "
        "Camerados "
        "principles.\n";
    return std::move(text_);
  }

 private:
  void opening() {
    text_ =
        "# " + one_line(record_.title) + "\n\n" + one_line(day_in_words(date_of(record_))) + "\n";
    if (!record_.place_and_time.empty()) text_ += "\n" + one_line(record_.place_and_time) + "\n";
    text_ += "\n**" + counted(record_.people, "person", "people") + " came.**\n";
    for (const auto& about : {unfinished_words(record_), left_out_words(record_)}) {
      if (!about.empty()) text_ += "\n*" + about + "*\n";
    }
  }

  void questions() {
    if (asked_.empty()) return;
    text_ += "\n## The questions\n\n";
    for (const auto& question : asked_) point(lines(question, kIndent));
  }

  void how() {
    text_ += "\n## How it works\n\n";
    for (const auto& step : record_.steps) {
      const auto words = how_it_works(step);
      const auto name = one_line(as_sentence(heading_of(step)));
      if (!words.empty()) point("**" + name + "** " + words);
    }
  }

  void agreements() {
    points("What we agreed", record_.agreements);
    points("Proposed", record_.proposed);
  }

  // A poem, what the place had, what stays in the room.
  void shown_words() {
    for (const auto& step : record_.steps) {
      if (step.words.empty() && step.link.empty()) continue;
      text_ += "\n## " + one_line(heading_of(step)) + "\n";
      if (!step.words.empty()) text_ += "\n" + lines(step.words, "") + "\n";
      if (!step.link.empty()) text_ += "\n" + one_line(step.link) + "\n";
    }
  }

  void glossary() {
    if (record_.glossary.empty()) return;
    text_ += "\n## Words explained\n\n";
    for (const auto& known : record_.glossary) {
      point("**" + one_line(known.word) + "**: " + lines(known.meaning, kIndent));
    }
  }

  void find_out() {
    if (record_.find_out.empty()) return;
    text_ += "\n## What we'll find out\n\n";
    for (const auto& question : record_.find_out) {
      point(lines(question.text, kIndent));
      part("Who will see to it", question.owner);
      if (!question.due.empty())
        text_ += "  - By when: " + one_line(day_in_words(question.due)) + "\n";
      part("How", question.how);
      part("What we found out", question.answer);
    }
  }

  void what_we_heard() { told("What we heard from you", record_.what_we_heard); }

  void told(const std::string& heading, const std::string& words) {
    if (!words.empty()) text_ += "\n## " + heading + "\n\n" + lines(words, "") + "\n";
  }

  void themes() {
    const auto themes = themes_in(record_);
    if (!themes.empty()) text_ += "\n## What we heard\n";
    for (const auto& theme : themes) {
      text_ += "\n### " + one_line(theme.title) + "\n\n";
      if (!theme.summary.empty()) text_ += lines(theme.summary, "") + "\n\n";
      const auto how_much = how_much_was_said(theme);
      if (!how_much.empty()) text_ += how_much + "\n\n";
      for (const auto& words : theme.contributions) contribution(words);
    }
  }

  // A text has no room for them: it says what is on them.
  void pictures() {
    if (record_.pictures.empty()) return;
    text_ += "\n## Drawings and wall paper\n\n";
    for (const auto& picture : record_.pictures) point(lines(picture.description, kIndent));
  }

  void words_by_step() {
    const bool any = std::any_of(record_.steps.begin(), record_.steps.end(),
                                 [](const auto& step) { return !step.contributions.empty(); });
    if (!any) return;
    text_ += "\n## What was said\n";
    for (const auto& step : record_.steps) {
      if (step.contributions.empty()) continue;
      text_ += "\n### " + one_line(heading_of(step)) + "\n\n";
      for (const auto& question : step.questions) {
        if (!is_asked_in(asked_, question)) text_ += "*" + one_line(question) + "*\n\n";
      }
      for (const auto& words : step.contributions) contribution(words);
    }
  }

  void chat() {
    if (record_.chat.empty()) return;
    text_ += "\n## In the chat\n\n";
    for (const auto& words : record_.chat) contribution(words);
  }

  void contribution(const Contribution& words) {
    const bool from_host = words.kind == Contribution::Kind::said;
    const auto who = from_host           ? std::string{"From the host"}
                     : words.who.empty() ? std::string{"No name"}
                                         : one_line(words.who);
    std::string beside = words.kind == Contribution::Kind::line ? "a line to keep" : "";
    if (!words.table.empty()) beside += (beside.empty() ? "" : ", ") + one_line(words.table);
    point("**" + who + "**" + (beside.empty() ? "" : " (" + beside + ")") + ": " +
          lines(words.text, kIndent));
  }

  void car_park() {
    if (record_.car_park.empty()) return;
    text_ += "\n## Car park: things to come back to\n\n";
    for (const auto& item : record_.car_park) {
      point(said(item.who) + lines(item.text, kIndent));
      for (const auto& also : item.also) {
        text_ += "  - " + said(also.who) + lines(also.text, "    ") + "\n";
      }
      if (item.shared) text_ += "  - Others say so too.\n";
      what_became_of(item);
    }
  }

  static std::string said(const std::string& who) {
    return "**" + (who.empty() ? std::string{"No name"} : one_line(who)) + "** said: ";
  }

  void what_became_of(const ParkRecord& item) {
    if (item.state == ParkState::closed)
      return part(one_line(outcome_words(item.became, item.owner)), item.outcome);
    part("Who will see to it", item.owner);
    if (!item.due.empty()) text_ += "  - By when: " + one_line(day_in_words(item.due)) + "\n";
    part("How", item.how);
    if (item.state == ParkState::discussed) text_ += "  - We talked about it.\n";
    if (item.state == ParkState::open) text_ += "  - Still open.\n";
  }

  void part(const std::string& what, const std::string& words) {
    if (!words.empty()) text_ += "  - " + what + ": " + lines(words, "    ") + "\n";
  }

  void points(const std::string& heading, const std::vector<std::string>& texts) {
    if (texts.empty()) return;
    text_ += "\n## " + heading + "\n\n";
    for (const auto& text : texts) point(lines(text, kIndent));
  }

  void point(const std::string& words) { text_ += "- " + words + "\n"; }

  static constexpr std::string_view kIndent = "  ";

  const Record& record_;
  const std::vector<std::string> asked_ = questions_of(record_);
  std::string text_;
};

}  // namespace

std::string write_markdown(const Record& record) { return Document{record}.write(); }

}  // namespace cuppa::record
