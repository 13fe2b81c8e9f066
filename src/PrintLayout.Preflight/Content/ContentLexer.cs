using System.Globalization;
using System.Text;
using PrintLayout.Preflight.Syntax;

namespace PrintLayout.Preflight.Content;

/// <summary>Splits a content stream into operators with their operands, ISO 32000-1 §7.2, §7.8.2, §8.9.7.</summary>
internal sealed class ContentLexer(ReadOnlyMemory<byte> content)
{
    private const int Nesting = 64;
    private const int MostOperands = 4096;

    // Between the data of an inline image and its end: one or two, and not thousands for each of thousands of images.
    private const int MostBlanks = 8;

    private static readonly double[] PowersOfTen = [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    private readonly ReadOnlyMemory<byte> _content = content;
    private int _at;

    /// <summary>The first fault of the syntax; null for none.</summary>
    public string? Fault { get; private set; }

    /// <summary>Reads up to and including the next operator.</summary>
    /// <param name="operands">Receives its operands.</param>
    /// <param name="op">
    /// The operator; <c>BI</c> for a whole inline image, with its dictionary and the bytes of its data as operands.
    /// </param>
    /// <returns>Whether there was one.</returns>
    public bool TryRead(List<Operand> operands, out string op)
    {
        operands.Clear();
        while (true)
        {
            SkipBlank();
            if (_at >= _content.Length) break;
            if (TryReadValue(0, out var value))
            {
                if (operands.Count < MostOperands) operands.Add(value);
                else Fault ??= "an operator has thousands of operands";
                continue;
            }

            op = ReadWord();
            if (op.Length == 0)
            {
                Fault ??= string.Create(CultureInfo.InvariantCulture, $"a stray {(char)_content.Span[_at]}");
                _at++;
                continue;
            }

            switch (op)
            {
                case "true" or "false":
                    operands.Add(Operand.Of(op == "true"));
                    continue;
                case "null":
                    operands.Add(Operand.Null);
                    continue;
                case "BI":
                    ReadInlineImage(operands);
                    return true;
                default:
                    return true;
            }
        }

        if (operands.Count > 0) Fault ??= "operands stand behind the last operator";
        op = string.Empty;
        return false;
    }

    private bool TryReadValue(int depth, out Operand value)
    {
        value = default;
        var span = _content.Span;
        var first = span[_at];
        if (first is (>= (byte)'0' and <= (byte)'9') or (byte)'+' or (byte)'-' or (byte)'.') value = Operand.Of(ReadNumber());
        else if (first == '/') value = Operand.OfName(ReadName());
        else if (first == '(') value = Operand.Of(ReadLiteral());
        else if (first == '<' && Next() == '<') value = ReadDictionary(depth);
        else if (first == '<') value = Operand.Of(ReadHex());
        else if (first == '[') value = ReadArray(depth);
        else return false;
        return true;
    }

    private byte Next() => _at + 1 < _content.Length ? _content.Span[_at + 1] : (byte)0;

    private double ReadNumber()
    {
        var span = _content.Span;
        var start = _at;
        while (_at < span.Length && span[_at] is (>= (byte)'0' and <= (byte)'9') or (byte)'+' or (byte)'-' or (byte)'.') _at++;
        if (TryPlain(span[start.._at], out var plain)) return plain;
        if (double.TryParse(span[start.._at], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
            return number;
        Fault ??= $"{Encoding.Latin1.GetString(span[start..Math.Min(_at, start + 20)])} is no number";
        return 0;
    }

    /// <summary>
    /// Reads numbers of up to fifteen digits, as nearly all are. A double holds the digits and the power of ten exactly, so their quotient
    /// is the nearest double, the same as from a general parser.
    /// </summary>
    private static bool TryPlain(ReadOnlySpan<byte> text, out double number)
    {
        number = 0;
        var isNegative = text[0] == '-';
        if (isNegative || text[0] == '+') text = text[1..];
        if (text.Length is 0 or > 16) return false;
        var (digits, places, count) = (0L, -1, 0);
        foreach (var c in text)
        {
            if (c == '.' && places < 0)
            {
                places = 0;
                continue;
            }

            if (c is < (byte)'0' or > (byte)'9' || ++count > 15) return false;
            digits = (digits * 10) + c - '0';
            if (places >= 0) places++;
        }

        if (count == 0) return false;
        number = places > 0 ? digits / PowersOfTen[places] : digits;
        if (isNegative) number = -number;
        return true;
    }

    private string ReadName()
    {
        var span = _content.Span;
        var start = ++_at;
        while (_at < span.Length && Characters.IsRegular(span[_at])) _at++;
        var name = Encoding.Latin1.GetString(span[start.._at]);
        return name.Contains('#', StringComparison.Ordinal) ? Unescape(name) : name;
    }

    private static string Unescape(string name)
    {
        var output = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == '#' && i + 2 < name.Length && char.IsAsciiHexDigit(name[i + 1]) && char.IsAsciiHexDigit(name[i + 2]))
            {
                output.Append((char)((Characters.Hex((byte)name[i + 1]) << 4) | Characters.Hex((byte)name[i + 2])));
                i += 2;
            }
            else
            {
                output.Append(name[i]);
            }
        }

        return output.ToString();
    }

    private byte[] ReadLiteral()
    {
        var span = _content.Span;
        var output = new List<byte>();
        var open = 1;
        for (_at++; _at < span.Length; _at++)
        {
            var c = span[_at];
            if (c == '\\' && _at + 1 < span.Length)
            {
                ReadEscape(output);
                continue;
            }

            if (c == '(') open++;
            else if (c == ')' && --open == 0)
            {
                _at++;
                return [.. output];
            }

            output.Add(c);
        }

        Fault ??= "a string has no end";
        return [.. output];
    }

    // The position is on the backslash; afterwards it is on the last byte of the escape.
    private void ReadEscape(List<byte> output)
    {
        var span = _content.Span;
        var c = span[++_at];
        if (c is >= (byte)'0' and <= (byte)'7')
        {
            var value = 0;
            for (var i = 0; i < 3 && _at < span.Length && span[_at] is >= (byte)'0' and <= (byte)'7'; i++)
                value = value * 8 + span[_at++] - '0';
            _at--;
            output.Add((byte)value);
        }
        else if (c == '\r')
        {
            if (_at + 1 < span.Length && span[_at + 1] == '\n') _at++;
        }
        else if (c != '\n')
        {
            output.Add(c switch { (byte)'n' => 10, (byte)'r' => 13, (byte)'t' => 9, (byte)'b' => 8, (byte)'f' => 12, _ => c });
        }
    }

    private byte[] ReadHex()
    {
        var span = _content.Span;
        var end = span[_at..].IndexOf((byte)'>');
        if (end < 0)
        {
            Fault ??= "a string has no end";
            _at = span.Length;
            return [];
        }

        var digits = span.Slice(_at + 1, end - 1);
        _at += end + 1;
        var output = new byte[(digits.Length + 1) / 2];
        var count = 0;
        foreach (var c in digits)
        {
            if (Characters.Hex(c) is not (>= 0 and var value)) continue;
            output[count / 2] |= (byte)(value << (count % 2 == 0 ? 4 : 0));
            count++;
        }

        return count == digits.Length ? output : output[..((count + 1) / 2)];
    }

    private Operand ReadArray(int depth)
    {
        var items = new List<Operand>();
        _at++;
        while (true)
        {
            SkipBlank();
            if (_at >= _content.Length)
            {
                Fault ??= "an array has no end";
                break;
            }

            if (_content.Span[_at] == ']')
            {
                _at++;
                break;
            }

            if (depth >= Nesting)
            {
                Fault ??= "arrays lie too deep in one another";
                _at = _content.Length;
                break;
            }

            if (TryReadValue(depth + 1, out var value)) items.Add(value);
            else SkipWord(items);
        }

        return Operand.Of(items);
    }

    private Operand ReadDictionary(int depth)
    {
        _at += 2;
        return Operand.Of(ReadEntries(depth, isInlineImage: false));
    }

    private Dictionary<string, Operand> ReadEntries(int depth, bool isInlineImage)
    {
        var items = new List<Operand>();
        while (true)
        {
            SkipBlank();
            if (_at >= _content.Length || depth >= Nesting)
            {
                Fault ??= "a dictionary has no end or lies too deep";
                _at = _content.Length;
                break;
            }

            if (!isInlineImage && _content.Span[_at] == '>' && Next() == '>')
            {
                _at += 2;
                break;
            }

            if (isInlineImage && _content.Span[_at] == 'I' && Next() == 'D')
            {
                _at += 2;
                break;
            }

            if (TryReadValue(depth + 1, out var value)) items.Add(value);
            else SkipWord(items);
        }

        var entries = new Dictionary<string, Operand>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < items.Count; i += 2) entries[items[i].Name] = items[i + 1];
        return entries;
    }

    private void SkipWord(List<Operand> items)
    {
        var word = ReadWord();
        if (word is "true" or "false")
        {
            items.Add(Operand.Of(word == "true"));
            return;
        }

        if (word == "null")
        {
            items.Add(Operand.Null);
            return;
        }

        Fault ??= "a word stands where a value should";
        if (word.Length == 0) _at++;
    }

    // The data is as long as its samples where it is not packed; else it ends at an EI between white space (§8.9.7).
    private void ReadInlineImage(List<Operand> operands)
    {
        operands.Clear();
        operands.Add(Operand.Of(ReadEntries(0, isInlineImage: true)));
        var span = _content.Span;
        var start = Math.Min(_at + 1, span.Length);
        if (InlineImage.LengthOf(operands[0]) is { } length && length <= span.Length - start && EndsAt(start + (int)length) is { } behind)
        {
            operands.Add(Operand.Of(span.Slice(start, (int)length).ToArray()));
            _at = behind;
            return;
        }

        for (_at = start; _at + 1 < span.Length; _at++)
        {
            if (span[_at] != 'E' || span[_at + 1] != 'I' || !Characters.IsBlank(span[_at - 1])) continue;
            if (_at + 2 < span.Length && !Characters.IsBlank(span[_at + 2])) continue;
            operands.Add(Operand.Of(span[start..Math.Max(start, _at - 1)].ToArray()));
            _at += 2;
            return;
        }

        Fault ??= "an inline image has no end";
        _at = span.Length;
    }

    // The place behind an EI that stands here, after white space; null where none does.
    private int? EndsAt(int at)
    {
        var span = _content.Span;
        var most = Math.Min(span.Length, at + MostBlanks);
        while (at < most && Characters.IsBlank(span[at])) at++;
        var isEnd = span[at..].StartsWith("EI"u8) && (at + 2 == span.Length || !Characters.IsRegular(span[at + 2]));
        return isEnd ? at + 2 : null;
    }

    private string ReadWord()
    {
        var span = _content.Span;
        var start = _at;
        while (_at < span.Length && Characters.IsRegular(span[_at])) _at++;
        var word = span[start.._at];
        return Operators.Known(word) ?? Encoding.Latin1.GetString(word[..Math.Min(word.Length, 40)]);
    }

    private void SkipBlank()
    {
        var span = _content.Span;
        while (_at < span.Length)
        {
            if (span[_at] == '%')
            {
                while (_at < span.Length && span[_at] is not ((byte)'\n' or (byte)'\r')) _at++;
            }
            else if (Characters.IsBlank(span[_at]))
            {
                _at++;
            }
            else
            {
                return;
            }
        }
    }
}
