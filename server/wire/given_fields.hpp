// The wire's name of each field of what is given: of commands and of events.
#pragma once

#include "session/command.hpp"
#include "session/event.hpp"
#include "wire/fields.hpp"

namespace cuppa::wire {

template <class V>
void fields(V& v, Of<V, AddGiven>& m) {
  v("list", m.list);
  v("text", m.text);
}
template <class V>
void fields(V& v, Of<V, EditGiven>& m) {
  v("id", m.id);
  v("text", m.text);
}
template <class V>
void fields(V& v, Of<V, RemoveGiven>& m) {
  v("id", m.id);
}
template <class V>
void fields(V& v, Of<V, FollowUpGiven>& m) {
  v("id", m.id);
  v("owner", m.owner);
  v("due", m.due);
  v("how", m.how);
}
template <class V>
void fields(V& v, Of<V, AnswerGiven>& m) {
  v("id", m.id);
  v("answer", m.answer);
}

template <class V>
void fields(V& v, Of<V, GivenAdded>& m) {
  v("id", m.id);
  v("list", m.list);
  v("text", m.text);
}
template <class V>
void fields(V& v, Of<V, GivenEdited>& m) {
  v("id", m.id);
  v("text", m.text);
}
template <class V>
void fields(V& v, Of<V, GivenRemoved>& m) {
  v("id", m.id);
}
template <class V>
void fields(V& v, Of<V, GivenFollowedUp>& m) {
  v("id", m.id);
  v("owner", m.owner);
  v("due", m.due);
  v("how", m.how);
}
template <class V>
void fields(V& v, Of<V, GivenAnswered>& m) {
  v("id", m.id);
  v("answer", m.answer);
}

}  // namespace cuppa::wire
