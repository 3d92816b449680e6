// What is about invitations and whom to call: their own fields, and those of what writes them.
#pragma once

#include "session/command.hpp"
#include "session/event.hpp"
#include "wire/fields.hpp"

namespace cuppa::wire {

template <class V>
void fields(V& v, Of<V, Invitation>& m) {
  v("starts", m.starts);
  v("minutes", m.minutes);
  v("place", m.place);
  v("directions", m.directions);
  v("call_link", m.call_link);
  v("why", m.why);
  v("what_happens", m.what_happens);
  v("needs", m.needs);
  v("pre_reading", m.pre_reading);
  v("shows_questions", m.shows_questions);
}
template <class V>
void fields(V& v, Of<V, WriteInvitation>& m) {
  v("invitation", m.invitation);
}
template <class V>
void fields(V& v, Of<V, InvitationWritten>& m) {
  v("key", m.key);
  v("invitation", m.invitation);
}

template <class V>
void fields(V& v, Of<V, WriteLocalContact>& m) {
  v("text", m.text);
}
template <class V>
void fields(V& v, Of<V, LocalContactWritten>& m) {
  v("text", m.text);
}

}  // namespace cuppa::wire
