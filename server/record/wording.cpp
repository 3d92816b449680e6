#include "record/wording.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>

#include "session/words/words.hpp"

namespace cuppa::record {
namespace {

constexpr int kCountedFrom = 5;

constexpr std::string_view kMonths[] = {"January",   "February", "March",    "April",
                                        "May",       "June",     "July",     "August",
                                        "September", "October",  "November", "December"};

int number_in(std::string_view text) {
  int number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

}  // namespace

std::string day_in_words(const std::string& date) {
  if (!is_civil_date(date)) return date;
  const auto month = static_cast<std::size_t>(number_in(std::string_view{date}.substr(5, 2)) - 1);
  return std::to_string(number_in(std::string_view{date}.substr(8, 2))) + " " +
         std::string{kMonths[month]} + " " + date.substr(0, 4);
}

std::string outcome_words(ParkBecame became, const std::string& owner) {
  switch (became) {
    case ParkBecame::did:
      return "We did";
    case ParkBecame::cannot:
      return "We can't, and why";
    case ParkBecame::passed_to:
      return owner.empty() ? "Passed to somebody else" : "Passed to " + owner;
    case ParkBecame::no_owner:
      break;
  }
  return "No owner, because";
}

std::string counted(std::int64_t count, const std::string& one, const std::string& more) {
  return std::to_string(count) + " " + (count == 1 ? one : more);
}

std::string in_words(Duration length) {
  const auto seconds = length.count() / 1000;
  std::string words;
  if (seconds >= 60) words = counted(seconds / 60, "minute", "minutes");
  if (seconds % 60 != 0) {
    words += (words.empty() ? "" : " ") + counted(seconds % 60, "second", "seconds");
  }
  return words;
}

std::string heading_of(const StepRecord& step) {
  if (!step.title.empty()) return step.title;
  switch (step.kind) {
    case StepKind::welcome:
      return "Grab a brew";
    case StepKind::reflect:
      return "Reflect";
    case StepKind::have_your_say:
      return "Have your say";
    case StepKind::reflect_together:
      return "Reflect together";
    case StepKind::still_got_time:
      return "Still got time?";
    case StepKind::break_:
      return "Break";
    case StepKind::feedback:
      return "Feedback";
    case StepKind::scene:
      return "To set the scene";
    case StepKind::venue:
      return "What the place has";
    case StepKind::confidentiality:
      return "What stays in the room";
    case StepKind::close:
      break;
  }
  return "Thank you";
}

std::string how_it_works(const StepRecord& step) {
  const auto for_length = step.length_ms ? " for " + in_words(*step.length_ms) : std::string{};
  switch (step.kind) {
    case StepKind::welcome:
      return "Once we have our brew, someone is asked to be the timer.";
    case StepKind::reflect:
      return "Each person thinks about the questions" + for_length + ".";
    case StepKind::have_your_say:
      return step.turn_ms
                 ? "We take it in turns to say our response, " + in_words(*step.turn_ms) + " each."
                 : "We take it in turns to say our response.";
    case StepKind::reflect_together:
      return "We reflect on what has been said" + for_length + ". No fixing.";
    case StepKind::still_got_time:
      return "We talk about what has not been said, and our lasting thoughts.";
    case StepKind::break_:
    case StepKind::feedback:
    case StepKind::close:
    case StepKind::scene:
    case StepKind::venue:
    case StepKind::confidentiality:
      break;
  }
  return {};
}

std::string how_much_was_said(const ThemeRecord& theme) {
  const auto count = static_cast<int>(theme.contributions.size());
  if (count < 2) return {};
  if (count < kCountedFrom) return "A few things were said about this.";
  return std::to_string(count) + " things were said about this.";
}

std::string as_sentence(std::string words) {
  if (!words.empty() && std::string_view{".?!"}.find(words.back()) == std::string_view::npos) {
    words += '.';
  }
  return words;
}

std::string came_in_words(int people) {
  if (people == 1) return "One person came.";
  if (people < kCountedFrom) return "A few people came.";
  return counted(people, "person", "people") + " came.";
}

std::vector<std::string> questions_of(const Record& record) {
  std::vector<std::string> asked;
  for (const auto& step : record.steps) {
    if (step.kind == StepKind::still_got_time || step.kind == StepKind::feedback) continue;
    for (const auto& question : step.questions) {
      if (!is_asked_in(asked, question)) asked.push_back(question);
    }
  }
  return asked;
}

bool is_asked_in(const std::vector<std::string>& questions, const std::string& question) {
  return std::find(questions.begin(), questions.end(), question) != questions.end();
}

std::string unfinished_words(const Record& record) {
  if (record.status == Status::live) return "Written while the session was going on.";
  if (record.status == Status::lobby) return "Written before the session began.";
  return {};
}

std::string for_whom_words(const Record& record) {
  if (record.profile != Profile::full) return {};
  return "This is the full report. It is for the host alone. Not everybody said that their words "
         "may be used.";
}

bool has_peoples_words(const Record& record) {
  const auto has_words = [](const StepRecord& step) {
    return std::any_of(
        step.contributions.begin(), step.contributions.end(),
        [](const Contribution& one) { return one.kind != Contribution::Kind::said; });
  };
  const auto has_quotes = [](const ThemeRecord& theme) { return !theme.contributions.empty(); };
  return !record.chat.empty() || !record.car_park.empty() ||
         std::any_of(record.themes.begin(), record.themes.end(), has_quotes) ||
         std::any_of(record.steps.begin(), record.steps.end(), has_words);
}

std::string left_out_words(const Record& record) {
  if (record.profile == Profile::consented) {
    return has_peoples_words(record)
               ? "These are the words that people said may be used, and no others."
               : "Nobody has said yet that their words may be used. So none of them are here.";
  }
  if (names_people(record.profile)) return {};
  return "Nobody is named here, and nothing stands in the order in which it was said. Names that "
         "people wrote in their own words are still there: read it through before you share it.";
}

}  // namespace cuppa::record
