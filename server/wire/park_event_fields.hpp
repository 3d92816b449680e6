// Of event_fields.hpp, what is about the car park.
#pragma once

#include "session/event.hpp"
#include "wire/fields.hpp"

namespace cuppa::wire {

template <class V>
void fields(V& v, Of<V, ParkAdded>& m) {
  v("id", m.id);
  v("text", m.text);
  v("by", m.by);
}
template <class V>
void fields(V& v, Of<V, ParkEdited>& m) {
  v("id", m.id);
  v("text", m.text);
}
template <class V>
void fields(V& v, Of<V, ParkDiscussed>& m) {
  v("id", m.id);
}
template <class V>
void fields(V& v, Of<V, ParkFollowedUp>& m) {
  v("id", m.id);
  v("owner", m.owner);
  v("due", m.due);
  v("how", m.how);
  v("answered_by", m.answered_by);
}
template <class V>
void fields(V& v, Of<V, ParkClosed>& m) {
  v("id", m.id);
  v("outcome", m.outcome);
  v("became", m.became);
  v("to", m.to);
  v("answered_by", m.answered_by);
}
template <class V>
void fields(V& v, Of<V, ParkReopened>& m) {
  v("id", m.id);
}
template <class V>
void fields(V& v, Of<V, ParkRemoved>& m) {
  v("id", m.id);
}
template <class V>
void fields(V& v, Of<V, ParkShared>& m) {
  v("id", m.id);
}
template <class V>
void fields(V& v, Of<V, ParksJoined>& m) {
  v("id", m.id);
  v("into", m.into);
}
template <class V>
void fields(V& v, Of<V, ParkParted>& m) {
  v("id", m.id);
}
template <class V>
void fields(V& v, Of<V, ChatParked>& m) {
  v("id", m.id);
  v("park", m.park);
}
template <class V>
void fields(V& v, Of<V, NoteParked>& m) {
  v("id", m.id);
  v("table", m.table);
  v("park", m.park);
}
template <class V>
void fields(V& v, Of<V, ParkReleased>& m) {
  v("id", m.id);
}
template <class V>
void fields(V& v, Of<V, ParkWithheld>& m) {
  v("id", m.id);
}
template <class V>
void fields(V& v, Of<V, FollowUpOpened>& m) {
  v("key", m.key);
}
template <class V>
void fields(V&, Of<V, FollowUpClosed>&) {}
template <class V>
void fields(V&, Of<V, RecordPublished>&) {}
template <class V>
void fields(V&, Of<V, RecordWithdrawn>&) {}
template <class V>
void fields(V& v, Of<V, AnswerAsked>& m) {
  v("id", m.id);
}
template <class V>
void fields(V& v, Of<V, AskingStopped>& m) {
  v("id", m.id);
}

}  // namespace cuppa::wire
