// Of command_fields.hpp, what is about the car park.
#pragma once

#include "session/command.hpp"
#include "wire/fields.hpp"

namespace cuppa::wire {

template <class V>
void fields(V& v, Of<V, SayMeToo>& m) {
  v("id", m.id);
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, JoinParks>& m) {
  v("id", m.id);
  v("into", m.into);
}
template <class V>
void fields(V& v, Of<V, PartParks>& m) {
  v("id", m.id);
}
template <class V>
void fields(V& v, Of<V, ParkChat>& m) {
  v("id", m.id);
}
template <class V>
void fields(V& v, Of<V, ParkNote>& m) {
  v("id", m.id);
}
template <class V>
void fields(V& v, Of<V, ReleasePark>& m) {
  v("id", m.id);
}
template <class V>
void fields(V& v, Of<V, WithholdPark>& m) {
  v("id", m.id);
}
template <class V>
void fields(V&, Of<V, OpenFollowUp>&) {}
template <class V>
void fields(V&, Of<V, CloseFollowUp>&) {}
template <class V>
void fields(V&, Of<V, PublishRecord>&) {}
template <class V>
void fields(V&, Of<V, WithdrawRecord>&) {}
template <class V>
void fields(V& v, Of<V, StopAsking>& m) {
  v("id", m.id);
}
template <class V>
void fields(V& v, Of<V, AddPark>& m) {
  v("text", m.text);
  v("who", m.who);
  v("use", m.use);
}
template <class V>
void fields(V& v, Of<V, EditPark>& m) {
  v("id", m.id);
  v("text", m.text);
}
template <class V>
void fields(V& v, Of<V, DiscussPark>& m) {
  v("id", m.id);
}
template <class V>
void fields(V& v, Of<V, FollowUpPark>& m) {
  v("id", m.id);
  v("owner", m.owner);
  v("due", m.due);
  v("how", m.how);
}
template <class V>
void fields(V& v, Of<V, ClosePark>& m) {
  v("id", m.id);
  v("outcome", m.outcome);
  v("became", m.became);
  v("to", m.to);
}
template <class V>
void fields(V& v, Of<V, ReopenPark>& m) {
  v("id", m.id);
}
template <class V>
void fields(V& v, Of<V, RemovePark>& m) {
  v("id", m.id);
}

}  // namespace cuppa::wire
