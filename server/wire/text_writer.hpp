// Writes a struct's fields() straight to JSON text, in the order in which they are named. Every
// event of every session is written so: building a tree of values first took five times as long.
//
//   TextWriter writer;
//   fields(writer, event);
//   writer.take()          {"table":"t1","who":"pa3f"}
#pragma once

#include <charconv>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "session/ids.hpp"
#include "session/time.hpp"
#include "wire/enum_names.hpp"
#include "wire/json_text.hpp"

namespace cuppa::wire {

class TextWriter {
 public:
  static constexpr bool kWrites = true;

  template <class T>
  void operator()(std::string_view name, const T& value) {
    begin(name);
    write(value);
  }

  // A value that is JSON text already.
  void ready(std::string_view name, std::string_view json) {
    begin(name);
    json_ += json;
  }

  // The whole object; the writer is used up.
  std::string take() {
    json_ += '}';
    return std::move(json_);
  }

 private:
  // Names are ours: nothing in them needs escaping.
  void begin(std::string_view name) {
    json_.append(json_.back() == '{' ? "\"" : ",\"").append(name).append("\":");
  }

  template <class T>
  void write(const T& value) {
    if constexpr (std::is_enum_v<T>) {
      append_quoted(json_, name_of(value));
    } else {
      plain(value);
    }
  }

  template <class Tag>
  void plain(const Id<Tag>& id) {
    append_quoted(json_, id.text);
  }
  void plain(const Instant& at) { number(at.ms); }
  void plain(const Duration& length) { number(length.count()); }
  void plain(const std::string& text) { append_quoted(json_, text); }
  void plain(std::string_view text) { append_quoted(json_, text); }
  void plain(bool yes) { json_ += yes ? "true" : "false"; }
  void plain(int value) { number(value); }
  void plain(std::int64_t value) { number(value); }
  template <class T>
  void plain(const std::optional<T>& value) {
    if (value) {
      write(*value);
    } else {
      json_ += "null";
    }
  }
  template <class T>
  void plain(const std::vector<T>& values) {
    json_ += '[';
    for (const auto& value : values) {
      if (json_.back() != '[') json_ += ',';
      write(value);
    }
    json_ += ']';
  }
  template <class Key, class T>
  void plain(const std::map<Key, T>& values) {
    json_ += '{';
    for (const auto& [key, value] : values) {
      if (json_.back() != '{') json_ += ',';
      append_quoted(json_, text_of(key));  // a step's id is whatever a client called it
      json_ += ':';
      write(value);
    }
    json_ += '}';
  }
  static std::string_view text_of(const std::string& key) { return key; }
  template <class Tag>
  static std::string_view text_of(const Id<Tag>& key) {
    return key.text;
  }
  template <class T>
  requires std::is_class_v<T>
  void plain(const T& message) {
    json_ += '{';
    fields(*this, message);
    json_ += '}';
  }

  void number(std::int64_t value) {
    char digits[20];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    json_.append(digits, end);
  }

  std::string json_ = "{";
};

}  // namespace cuppa::wire
