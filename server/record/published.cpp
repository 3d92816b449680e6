#include "record/published.hpp"

#include <utility>

#include "record/report_order.hpp"

namespace cuppa::record {
namespace {

class Texts {
 public:
  void add(const char* kind, const std::string& text) {
    if (!text.empty()) list_.push_back({kind, text});
  }
  void add_all(const char* kind, const std::vector<std::string>& texts) {
    for (const auto& text : texts) add(kind, text);
  }
  std::vector<PublishedRecord::Text> take() { return std::move(list_); }

 private:
  std::vector<PublishedRecord::Text> list_;
};

void add_step(Texts& texts, const StepRecord& step) {
  texts.add_all("question", step.questions);
  texts.add("said", step.words);
  for (const auto& words : step.contributions) {
    texts.add(words.kind == Contribution::Kind::said ? "said" : "note", words.text);
  }
}

void add_theme(Texts& texts, const ThemeRecord& theme) {
  texts.add("heard", theme.title);
  texts.add("heard", theme.summary);
  for (const auto& words : theme.contributions) texts.add("note", words.text);
}

void add_parked(Texts& texts, const ParkRecord& item) {
  texts.add("park", item.text);
  for (const auto& also : item.also) texts.add("park", also.text);
  texts.add("answer", item.how);
  texts.add("answer", item.outcome);
}

}  // namespace

Record as_published(const LoadedSession& session) {
  return as_told_in(Profile::chatham_house, as_told_in(Profile::consented, record_of(session)));
}

PublishedRecord published_record(const LoadedSession& session) {
  const auto record = as_published(session);
  Texts texts;
  texts.add("title", record.title);
  texts.add_all("agreement", record.agreements);
  texts.add_all("agreement", record.proposed);
  for (const auto& theme : themes_in(record)) add_theme(texts, theme);
  for (const auto& step : record.steps) add_step(texts, step);
  for (const auto& words : record.chat) texts.add("chat", words.text);
  for (const auto& item : record.car_park) add_parked(texts, item);
  for (const auto& [word, meaning] : record.glossary) texts.add("word", word + ": " + meaning);
  texts.add_all("given", record.cannot_change);
  for (const auto& question : record.find_out) {
    texts.add("given", question.text);
    texts.add("answer", question.answer);
  }
  texts.add("heard", record.what_we_heard);
  texts.add("said", record.whose_story);
  texts.add("said", record.final_words);
  for (const auto& line : record.captions) texts.add("caption", line.text);
  return {record.title, date_of(record), texts.take()};
}

}  // namespace cuppa::record
