// RFC 4287. People's own words are text, never markup: in XML five characters stand for something.
#include <algorithm>
#include <cstdio>

#include "record/follow_up.hpp"
#include "record/follow_up_words.hpp"
#include "record/wording.hpp"
#include "wire/civil_date.hpp"
#include "wire/digest.hpp"

namespace cuppa::record {
namespace {

// XML 1.0 has no U+FFFE and U+FFFF at all, not even escaped.
std::string xml_text(std::string_view text) {
  std::string safe;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto three = text.substr(i, 3);
    if (three == "\xEF\xBF\xBE" || three == "\xEF\xBF\xBF") {
      i += 2;
    } else if (text[i] == '&') {
      safe += "&amp;";
    } else if (text[i] == '<') {
      safe += "&lt;";
    } else if (text[i] == '>') {
      safe += "&gt;";
    } else if (text[i] == '"') {
      safe += "&quot;";
    } else if (text[i] == '\'') {
      safe += "&apos;";
    } else {
      safe += text[i];
    }
  }
  return safe;
}

std::string element(const std::string& name, std::string_view text) {
  return "<" + name + ">" + xml_text(text) + "</" + name + ">\n";
}

// RFC 3339, to the minute: finer than that is nobody's business.
std::string rfc3339(Instant at) { return civil_minute(at, "Etc/UTC") + ":00Z"; }

// An id that stays the same wherever the page is read (RFC 9562, version 8).
std::string urn(const std::string& name) {
  std::string hex;
  for (const char c : wire::sha256(name).substr(0, 16)) {
    char two[3];
    std::snprintf(two, sizeof two, "%02x", static_cast<unsigned char>(c));
    hex += two;
  }
  hex[12] = '8';
  hex[16] = '8';
  return "urn:uuid:" + hex.substr(0, 8) + "-" + hex.substr(8, 4) + "-" + hex.substr(12, 4) + "-" +
         hex.substr(16, 4) + "-" + hex.substr(20, 12);
}

std::string answer_text(const FollowUpItem& item) {
  std::string text;
  for (const auto& also : item.also) text += "Also said: " + also + "\n";
  if (item.shared) text += "Others say so too.\n";
  text += state_words(item);
  if (!item.words.empty()) text += ": " + item.words;
  text += "\n";
  if (item.state == ParkState::follow_up && !item.owner.empty()) {
    text += item.owner + " looks after this.\n";
  }
  if (item.is_late) {
    text += "We said we would update this by " + day_in_words(item.due) + ". We are late.\n";
  } else if (!item.due.empty()) {
    text += "We will say more by " + day_in_words(item.due) + ".\n";
  }
  return text;
}

}  // namespace

std::string write_atom(const FollowUp& page, const Addresses& addresses) {
  auto newest = page.made_at;
  for (const auto& item : page.items) newest = std::max(newest, item.updated_at.value_or(newest));
  std::string text =
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
      "<feed xmlns=\"http://www.w3.org/2005/Atom\">\n";
  text += element("title", page.title);
  text += element("id", urn(addresses.page.substr(addresses.page.rfind('/') + 1)));
  text += element("updated", rfc3339(newest));
  text += "<author><name>" + xml_text(page.title) + "</name></author>\n";
  text += "<link rel=\"alternate\" href=\"" + xml_text(addresses.page) + "\"/>\n";
  text += "<link rel=\"self\" href=\"" + xml_text(addresses.self) + "\"/>\n";
  for (const auto& item : page.items) {
    text += "<entry>\n";
    text += element("title", "You said: " + item.said);
    text += element("id", urn(item.id));
    text += element("updated", rfc3339(item.updated_at.value_or(page.made_at)));
    text += "<link rel=\"alternate\" href=\"" + xml_text(addresses.page) + "\"/>\n";
    text += "<content type=\"text\">" + xml_text(answer_text(item)) + "</content>\n";
    text += "</entry>\n";
  }
  return text + "</feed>\n";
}

}  // namespace cuppa::record
