#include <initializer_list>

#include "record/formats.hpp"
#include "record/wording.hpp"
#include "wire/civil_date.hpp"
#include "wire/enum_names.hpp"

namespace cuppa::record {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// What makes a cell a formula, also in the wide forms that Japanese and Chinese keyboards give, and
// also behind blanks, which some programs skip.
bool looks_like_formula(std::string_view text) {
  const auto first = text.find_first_not_of(" \n");
  if (first == std::string_view::npos) return false;
  const auto rest = text.substr(first);
  for (const std::string_view mark : {"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"}) {
    if (rest.starts_with(mark)) return true;
  }
  return false;
}

std::string cell(std::string_view text) {
  const bool is_quoted = text.find_first_of(",;\"\t\r\n") != std::string_view::npos ||
                         text.starts_with(' ') || text.ends_with(' ');
  std::string kept;
  for (const char c : text) {
    if (c == '"') kept += '"';
    kept += c;
  }
  if (looks_like_formula(text)) kept.insert(0, 1, '\'');
  return is_quoted ? '"' + kept + '"' : kept;
}

class Table {
 public:
  Table() : text_(kByteOrderMark) {}

  void row(std::initializer_list<std::string_view> cells) {
    const char* between = "";
    for (const auto& one : cells) {
      text_ += between + cell(one);
      between = ",";
    }
    text_ += "\r\n";
  }

  std::string take() { return std::move(text_); }

 private:
  std::string text_;
};

std::string_view words_for(Contribution::Kind kind) {
  switch (kind) {
    case Contribution::Kind::turn:
      return "turn";
    case Contribution::Kind::line:
      return "line to keep";
    case Contribution::Kind::note:
      return "note";
    case Contribution::Kind::chat:
      return "chat";
    case Contribution::Kind::said:
      break;
  }
  return "from the host";
}

std::string_view words_for(ParkBecame became) {
  switch (became) {
    case ParkBecame::did:
      return "we did";
    case ParkBecame::cannot:
      return "we can't";
    case ParkBecame::passed_to:
      return "passed on";
    case ParkBecame::no_owner:
      break;
  }
  return "no owner";
}

std::string_view words_for(const ParkRecord& item) {
  switch (item.state) {
    case ParkState::open:
      return "open";
    case ParkState::discussed:
      return "talked about";
    case ParkState::follow_up:
      return "to be followed up";
    case ParkState::closed:
      break;
  }
  return words_for(item.became);
}

std::string step_words(const StepRecord& step) {
  if (!step.title.empty()) return step.title;
  std::string words{wire::name_of(step.kind)};
  for (char& c : words) c = c == '_' ? ' ' : c;
  return words;
}

void add_words(Table& table, const Record& record, const std::string& under,
               const std::vector<Contribution>& contributions) {
  for (const auto& one : contributions) {
    const auto at = one.at ? civil_minute(*one.at, record.time_zone) : std::string{};
    table.row({words_for(one.kind), under, one.table, one.who, one.text, at, "", "", "", "", ""});
  }
}

void add_told(Table& table, std::string_view what, const std::string& words) {
  if (!words.empty()) table.row({what, "", "", "", words, "", "", "", "", "", ""});
}

}  // namespace

std::string write_csv(const Record& record) {
  Table table;
  table.row(
      {"what", "step", "table", "who", "words", "at", "state", "owner", "due", "how", "outcome"});
  table.row({"session", "", "", "", record.title, date_of(record), wire::name_of(record.status), "",
             "", "", ""});
  const auto left_out = left_out_words(record);
  if (!left_out.empty()) {
    table.row({"left out", "", "", "", left_out, "", "", "", "", "", ""});
  }
  table.row({"people", "", "", "", std::to_string(record.people), "", "", "", "", "", ""});
  for (const auto& step : record.steps) {
    for (const auto& question : step.questions) {
      table.row({"question", step_words(step), "", "", question, "", "", "", "", "", ""});
    }
  }
  for (const auto& line : record.agreements) {
    table.row({"agreement", "", "", "", line, "", "settled", "", "", "", ""});
  }
  for (const auto& line : record.proposed) {
    table.row({"agreement", "", "", "", line, "", "proposed", "", "", "", ""});
  }
  add_told(table, "what we heard", record.what_we_heard);
  for (const auto& text : record.cannot_change) {
    table.row({"can't change", "", "", "", text, "", "", "", "", "", ""});
  }
  for (const auto& one : record.find_out) {
    table.row({"to find out", "", "", "", one.text, "", one.answer.empty() ? "open" : "answered",
               one.owner, one.due, one.how, one.answer});
  }
  add_told(table, "whose story are we not hearing", record.whose_story);
  add_told(table, "final thoughts", record.final_words);
  add_told(table, "next time", record.next_time);
  for (const auto& picture : record.pictures) add_told(table, "picture", picture.description);
  for (const auto& theme : record.themes) {
    table.row({"theme", theme.title, "", "", theme.summary, "", "", "", "", "", ""});
    add_words(table, record, theme.title, theme.contributions);
  }
  for (const auto& step : record.steps) {
    add_words(table, record, step_words(step), step.contributions);
  }
  add_words(table, record, "", record.chat);
  for (const auto& item : record.car_park) {
    table.row({"car park", "", "", item.who, item.text, "", words_for(item), item.owner, item.due,
               item.how, item.outcome});
    for (const auto& words : item.also) {
      table.row(
          {"car park", "", "", words.who, words.text, "", "the same as above", "", "", "", ""});
    }
    if (item.shared)
      table.row({"car park", "", "", "", "Others say so too.", "", "", "", "", "", ""});
  }
  return table.take();
}

}  // namespace cuppa::record
