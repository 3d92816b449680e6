#include "record/pictures.hpp"

#include <string_view>

namespace cuppa::record {
namespace {

std::string_view path_of(Picture picture) {
  switch (picture) {
    case Picture::mug:
      return "M4 9h12v8q0 4-4 4H8q-4 0-4-4zM16 11h2q3 0 3 3t-3 3h-2M8 6q-2-2 0-4M12 6q-2-2 0-4";
    case Picture::question:
      return "M3 3h18v13h-8l-5 5v-5H3zM9.500 7.500q0-2 2.500-2t2.500 2q0 1.500-2.500 2.500v1M12 "
             "13.500v.1";
    case Picture::people:
      return "M8 4a3 3 0 1 0 .1 0zM2 20q0-7 6-7t6 7M16.500 6a2.500 2.500 0 1 0 .1 0zM16 13q6 0 6 6";
    case Picture::chat:
      return "M3 4h18v12h-9l-5 4v-4H3zM8 10h8";
    case Picture::clock:
      return "M12 3a9 9 0 1 0 .1 0zM12 7v5.500l3.500 2";
    case Picture::car:
      return "M3 16v-3l2.500-5.500h13L21 13v3zM3.500 13h17M6.500 16v3M17.500 16v3";
    case Picture::notes:
      return "M5 3h14v18H5zM8.500 8h7M8.500 12h7M8.500 16h4";
    case Picture::book:
      return "M12 6q-4-3-9-1v14q5-2 9 1 4-3 9-1V5q-5-2-9 1zM12 6v14";
    case Picture::next:
      return "M3 12h17M13 5l7 7-7 7";
    case Picture::heart:
      break;
  }
  return "M12 20.500C2 13 3 5 8 5q3 0 4 3 1-3 4-3c5 0 6 8-4 15.500z";
}

}  // namespace

std::string picture_html(Picture picture) {
  return "<svg class=\"picture\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\">"
         "<path d=\"" +
         std::string{path_of(picture)} + "\"/></svg>";
}

}  // namespace cuppa::record
