//! Points, lines, segments, boxes, paths, polygons and circles.

use super::invalid;
use super::is_space;
use super::number::{Float, float_at, show_float8};
use crate::expr::cx::{Outcome, reject};

type Point = (f64, f64);

/// A text while it is read.
struct Reader<'a> {
    ty: &'static str,
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn new(ty: &'static str, text: &'a str) -> Self {
        Self { ty, text, at: 0 }
    }

    fn fail<T>(&self) -> Outcome<T> {
        invalid(self.ty, self.text)
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn take(&mut self, sign: u8) -> bool {
        let found = self.peek() == Some(sign);
        self.at += usize::from(found);
        found
    }

    fn need(&mut self, sign: u8) -> Outcome<()> {
        if self.take(sign) { Ok(()) } else { self.fail() }
    }

    fn spaces(&mut self) {
        while self.peek().is_some_and(is_space) {
            self.at += 1;
        }
    }

    fn end(&self) -> Outcome<()> {
        if self.at == self.text.len() { Ok(()) } else { self.fail() }
    }

    /// The place of the next sign that is no space, after the one that comes next.
    fn after_next(&self) -> usize {
        let bytes = self.text.as_bytes();
        let mut at = self.at + 1;
        while bytes.get(at).is_some_and(|b| is_space(*b)) {
            at += 1;
        }
        at
    }

    /// Whether the sign that comes next is the last of its kind.
    fn is_last(&self, sign: char) -> bool {
        self.text[self.at..].rfind(sign) == Some(0)
    }

    /// `float8in_internal`.
    fn number(&mut self) -> Outcome<f64> {
        match float_at(&self.text[self.at..]) {
            Float::Value(value, length) => {
                self.at += length;
                Ok(value)
            }
            Float::OutOfRange(digits) => {
                reject("22003", format!("\"{digits}\" is out of range for type double precision"))
            }
            Float::Malformed => self.fail(),
        }
    }

    /// `pair_decode`.
    fn pair(&mut self) -> Outcome<Point> {
        self.spaces();
        let delimited = self.take(b'(');
        let x = self.number()?;
        self.need(b',')?;
        let y = self.number()?;
        if delimited {
            self.need(b')')?;
            self.spaces();
        }
        Ok((x, y))
    }

    /// `path_decode`: so many points, and whether brackets are around them.
    fn points(&mut self, count: usize, may_be_open: bool) -> Outcome<(Vec<Point>, bool)> {
        self.spaces();
        let mut depth = 0;
        let open = self.peek() == Some(b'[');
        if open {
            if !may_be_open {
                return self.fail();
            }
            depth = 1;
            self.at += 1;
        } else if self.peek() == Some(b'(') {
            let next = self.after_next();
            // Parentheses around all of them, or around the only one.
            if self.text.as_bytes().get(next) == Some(&b'(') || self.is_last('(') {
                depth = 1;
                self.at = next;
            }
        }
        let mut points = Vec::with_capacity(count.min(64));
        for _ in 0..count {
            points.push(self.pair()?);
            self.take(b',');
        }
        while depth > 0 {
            let closed = self.take(b')') || open && depth == 1 && self.take(b']');
            if !closed {
                return self.fail();
            }
            depth -= 1;
            self.spaces();
        }
        Ok((points, open))
    }

    /// `pair_count`: how many points so many commas make.
    fn count(&self) -> Outcome<usize> {
        let commas = self.text.bytes().filter(|b| *b == b',').count();
        if commas % 2 == 1 { Ok(commas.div_ceil(2)) } else { self.fail() }
    }
}

fn show(n: f64) -> String {
    show_float8(n)
}

fn show_point((x, y): Point) -> String {
    format!("({},{})", show(x), show(y))
}

fn show_points(points: &[Point]) -> String {
    points.iter().map(|p| show_point(*p)).collect::<Vec<_>>().join(",")
}

pub(super) fn point(text: &str) -> Outcome<String> {
    let mut reader = Reader::new("point", text);
    let point = reader.pair()?;
    reader.end()?;
    Ok(show_point(point))
}

/// `box_in`: the corners in order, upper right first.
pub(super) fn rectangle(text: &str) -> Outcome<String> {
    let mut reader = Reader::new("box", text);
    let (points, _) = reader.points(2, false)?;
    reader.end()?;
    let ((x1, y1), (x2, y2)) = (points[0], points[1]);
    let order = |a: f64, b: f64| if a < b || b.is_nan() && !a.is_nan() { (b, a) } else { (a, b) };
    let ((right, left), (upper, lower)) = (order(x1, x2), order(y1, y2));
    Ok(show_points(&[(right, upper), (left, lower)]))
}

pub(super) fn segment(text: &str) -> Outcome<String> {
    let mut reader = Reader::new("lseg", text);
    let (points, _) = reader.points(2, true)?;
    reader.end()?;
    Ok(format!("[{}]", show_points(&points)))
}

pub(super) fn path(text: &str) -> Outcome<String> {
    let mut reader = Reader::new("path", text);
    let count = reader.count()?;
    reader.spaces();
    let outer = reader.peek() == Some(b'(') && reader.is_last('(');
    reader.at += usize::from(outer);
    let (points, open) = reader.points(count, true)?;
    if outer {
        reader.need(b')')?;
        reader.spaces();
    }
    reader.end()?;
    let points = show_points(&points);
    Ok(if open { format!("[{points}]") } else { format!("({points})") })
}

pub(super) fn polygon(text: &str) -> Outcome<String> {
    let mut reader = Reader::new("polygon", text);
    let count = reader.count()?;
    let (points, _) = reader.points(count, false)?;
    reader.end()?;
    Ok(format!("({})", show_points(&points)))
}

pub(super) fn circle(text: &str) -> Outcome<String> {
    let mut reader = Reader::new("circle", text);
    let mut depth = 0;
    reader.spaces();
    if reader.take(b'<') {
        depth = 1;
    } else if reader.peek() == Some(b'(') {
        let next = reader.after_next();
        if text.as_bytes().get(next) == Some(&b'(') {
            depth = 1;
            reader.at = next;
        }
    }
    let center = reader.pair()?;
    reader.take(b',');
    let radius = reader.number()?;
    if radius < 0.0 {
        return reader.fail();
    }
    while depth > 0 {
        let closed = reader.take(b')') || depth == 1 && reader.take(b'>');
        if !closed {
            return reader.fail();
        }
        depth -= 1;
        reader.spaces();
    }
    reader.end()?;
    Ok(format!("<{},{}>", show_point(center), show(radius)))
}

/// What the server takes for a rounding error.
const EPSILON: f64 = 1e-6;

fn about_equal(a: f64, b: f64) -> bool {
    a == b || (a - b).abs() <= EPSILON || a.is_nan() && b.is_nan()
}

/// `line_in`: three numbers, or two points that it goes through.
pub(super) fn line(text: &str) -> Outcome<String> {
    let mut reader = Reader::new("line", text);
    reader.spaces();
    if reader.take(b'{') {
        let a = reader.number()?;
        reader.need(b',')?;
        let b = reader.number()?;
        reader.need(b',')?;
        let c = reader.number()?;
        reader.need(b'}')?;
        reader.spaces();
        reader.end()?;
        if a.abs() <= EPSILON && b.abs() <= EPSILON {
            return reject("22P02", "invalid line specification: A and B cannot both be zero");
        }
        return Ok(format!("{{{},{},{}}}", show(a), show(b), show(c)));
    }
    let (points, _) = reader.points(2, true)?;
    reader.end()?;
    let ((x1, y1), (x2, y2)) = (points[0], points[1]);
    if about_equal(x1, x2) && about_equal(y1, y2) {
        return reject("22P02", "invalid line specification: must be two distinct points");
    }
    let (a, b, c) = if about_equal(x1, x2) {
        (-1.0, 0.0, x1)
    } else {
        let slope = if about_equal(y1, y2) { 0.0 } else { (y1 - y2) / (x1 - x2) };
        if slope == 0.0 {
            (0.0, -1.0, y1)
        } else {
            let c = y1 - slope * x1;
            (slope, -1.0, if c == 0.0 { 0.0 } else { c })
        }
    };
    Ok(format!("{{{},{},{}}}", show(a), show(b), show(c)))
}
