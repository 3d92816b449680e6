#include "support/fake_subscriber.hpp"

#include <gtest/gtest.h>

namespace cuppa::tests {
namespace {

// The payload of an unmasked text frame (RFC 6455 §5.2).
std::string_view payload_of(const std::string& frame) {
  const auto length = static_cast<unsigned char>(frame.at(1));
  return std::string_view{frame}.substr(length == 127 ? 10 : length == 126 ? 4 : 2);
}

bool is_droppable(const Json& frame) {
  const auto& type = frame.at("type");
  return type == "presence" || type == "heartbeat" || type == "ephemeral" || type == "caption";
}

}  // namespace

void FakeSubscriber::deliver(const SharedFrame& frame, Urgency urgency) {
  if (closed_with_) return;
  const auto payload = payload_of(*frame);
  frames_.push_back(Json::parse(payload));
  sizes_.push_back(payload.size());
  EXPECT_EQ(is_droppable(frames_.back()), urgency == Urgency::droppable) << payload;
}

void FakeSubscriber::close(std::uint16_t code, std::string_view reason) {
  EXPECT_LE(reason.size(), 123U);
  closed_with_ = code;
}

std::string FakeSubscriber::story() const {
  std::string story;
  for (const auto& frame : frames_) {
    if (is_droppable(frame)) continue;
    const auto& word = frame.at("type") == "event" ? frame.at("kind") : frame.at("type");
    story += (story.empty() ? "" : " ") + word.get<std::string>();
  }
  return story;
}

std::vector<Json> FakeSubscriber::all(const std::string& type) const {
  std::vector<Json> found;
  for (const auto& frame : frames_) {
    if (frame.at("type") == type) found.push_back(frame);
  }
  return found;
}

Json FakeSubscriber::last(const std::string& type) const {
  const auto found = all(type);
  return found.empty() ? Json{} : found.back();
}

}  // namespace cuppa::tests
