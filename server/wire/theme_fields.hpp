// The wire's name of each field of what is about headings and the report: of commands and events.
#pragma once

#include "session/command.hpp"
#include "session/event.hpp"
#include "wire/fields.hpp"

namespace cuppa::wire {

template <class V>
void fields(V& v, Of<V, Theme>& m) {
  v("id", m.id);
  v("revision", m.revision);
  v("title", m.title);
  v("summary", m.summary);
  v("by", m.by);
  v("words", m.words);
}
template <class V>
void fields(V& v, Of<V, Report>& m) {
  v("whose_story", m.whose_story);
  v("final_words", m.final_words);
  v("next_time", m.next_time);
}

template <class V>
void fields(V& v, Of<V, AddTheme>& m) {
  v("title", m.title);
}
template <class V>
void fields(V& v, Of<V, EditTheme>& m) {
  v("id", m.id);
  v("title", m.title);
  v("summary", m.summary);
}
template <class V>
void fields(V& v, Of<V, RemoveTheme>& m) {
  v("id", m.id);
}
template <class V>
void fields(V& v, Of<V, MoveTheme>& m) {
  v("id", m.id);
  v("before", m.before);
}
template <class V>
void fields(V& v, Of<V, PutInTheme>& m) {
  v("words", m.words);
  v("theme", m.theme);
  v("before", m.before);
}
template <class V>
void fields(V& v, Of<V, TakeOutOfTheme>& m) {
  v("words", m.words);
}
template <class V>
void fields(V& v, Of<V, WriteReport>& m) {
  v("report", m.report);
}

template <class V>
void fields(V& v, Of<V, ThemeAdded>& m) {
  v("id", m.id);
  v("title", m.title);
  v("by", m.by);
}
template <class V>
void fields(V& v, Of<V, ThemeEdited>& m) {
  v("id", m.id);
  v("title", m.title);
  v("summary", m.summary);
}
template <class V>
void fields(V& v, Of<V, ThemeRemoved>& m) {
  v("id", m.id);
}
template <class V>
void fields(V& v, Of<V, ThemeMoved>& m) {
  v("id", m.id);
  v("before", m.before);
}
template <class V>
void fields(V& v, Of<V, WordsPutInTheme>& m) {
  v("words", m.words);
  v("theme", m.theme);
  v("before", m.before);
}
template <class V>
void fields(V& v, Of<V, WordsTakenOutOfTheme>& m) {
  v("words", m.words);
}
template <class V>
void fields(V& v, Of<V, ReportWritten>& m) {
  v("report", m.report);
}

}  // namespace cuppa::wire
