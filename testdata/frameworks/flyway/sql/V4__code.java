class V4__code {}
