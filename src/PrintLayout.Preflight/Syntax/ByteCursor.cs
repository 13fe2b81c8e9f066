using System.Text;

namespace PrintLayout.Preflight.Syntax;

/// <summary>A place in bytes that moves over blanks, words, numbers, names and strings, ISO 32000-1 §7.2, §7.3.</summary>
internal sealed class ByteCursor(ReadOnlyMemory<byte> bytes, int at)
{
    private const int LongestWord = 32;

    private readonly ReadOnlyMemory<byte> _bytes = bytes;

    /// <summary>The place from 0.</summary>
    public int At { get; set; } = at;

    /// <summary>Whether all was read.</summary>
    public bool IsAtEnd => At >= _bytes.Length;

    /// <summary>The byte here; 0 at the end.</summary>
    public byte Here => At < _bytes.Length ? _bytes.Span[At] : (byte)0;

    /// <summary>The byte behind it; 0 at the end.</summary>
    public byte Next => At + 1 < _bytes.Length ? _bytes.Span[At + 1] : (byte)0;

    /// <summary>Everything from here on.</summary>
    public ReadOnlySpan<byte> Rest => _bytes.Span[Math.Min(At, _bytes.Length)..];

    /// <summary>Moves over blanks and comments.</summary>
    public void SkipBlank()
    {
        var span = _bytes.Span;
        while (At < span.Length)
        {
            if (span[At] == '%')
            {
                var end = span[At..].IndexOfAny((byte)'\n', (byte)'\r');
                At = end < 0 ? span.Length : At + end;
            }
            else if (Characters.IsBlank(span[At]))
            {
                At++;
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Moves over a word if it is here; otherwise stays.</summary>
    public bool TrySkip(ReadOnlySpan<byte> word)
    {
        if (!Rest.StartsWith(word)) return false;
        At += word.Length;
        return true;
    }

    /// <summary>A word of regular characters, cut where it is absurdly long; empty where none is.</summary>
    public string Word()
    {
        var span = _bytes.Span;
        var start = At;
        while (At < span.Length && Characters.IsRegular(span[At])) At++;
        return Encoding.Latin1.GetString(span[start..Math.Min(At, start + LongestWord)]);
    }

    /// <summary>A whole number without sign after blanks; otherwise the place stays.</summary>
    public bool TryWhole(out long number)
    {
        var start = At;
        SkipBlank();
        var span = _bytes.Span;
        var first = At;
        number = 0;
        while (At < span.Length && Characters.IsDigit(span[At]) && At - first < 18) number = number * 10 + span[At++] - '0';
        if (At > first) return true;
        At = start;
        return false;
    }

    /// <summary>A name; the place is on its slash.</summary>
    public string Name()
    {
        var span = _bytes.Span;
        var start = ++At;
        var isPlain = true;
        for (; At < span.Length && Characters.IsRegular(span[At]); At++) isPlain &= span[At] != '#';
        var name = span[start..At];
        if (isPlain) return Encoding.Latin1.GetString(name);
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == '#' && i + 2 < name.Length && Characters.Hex(name[i + 1]) >= 0 && Characters.Hex(name[i + 2]) >= 0)
            {
                text.Append((char)(Characters.Hex(name[i + 1]) * 16 + Characters.Hex(name[i + 2])));
                i += 2;
            }
            else
            {
                text.Append((char)name[i]);
            }
        }

        return text.ToString();
    }

    /// <summary>A string in hexadecimal; the place is on its bracket.</summary>
    public byte[] Hex()
    {
        var rest = Rest;
        var end = rest.IndexOf((byte)'>');
        var digits = end < 0 ? rest[1..] : rest[1..end];
        At += digits.Length + (end < 0 ? 1 : 2);
        var output = new byte[(digits.Length + 1) / 2];
        var count = 0;
        foreach (var c in digits)
        {
            if (Characters.Hex(c) is not (>= 0 and var value)) continue;
            output[count / 2] |= (byte)(value << (count % 2 == 0 ? 4 : 0));
            count++;
        }

        return output[..((count + 1) / 2)];
    }

    /// <summary>A string in round brackets; the place is on the first.</summary>
    public byte[] Literal()
    {
        var span = _bytes.Span;
        var output = new List<byte>();
        var open = 1;
        for (At++; At < span.Length; At++)
        {
            var c = span[At];
            if (c == '\\' && At + 1 < span.Length)
            {
                Escape(span, output);
                continue;
            }

            if (c == '(') open++;
            else if (c == ')' && --open == 0)
            {
                At++;
                break;
            }

            output.Add(c);
        }

        return [.. output];
    }

    // The place is on the backslash; afterwards it is on the last byte of the escape.
    private void Escape(ReadOnlySpan<byte> span, List<byte> output)
    {
        var c = span[++At];
        if (c is >= (byte)'0' and <= (byte)'7')
        {
            var value = 0;
            for (var i = 0; i < 3 && At < span.Length && span[At] is >= (byte)'0' and <= (byte)'7'; i++)
                value = value * 8 + span[At++] - '0';
            At--;
            output.Add((byte)value);
        }
        else if (c == '\r')
        {
            if (At + 1 < span.Length && span[At + 1] == '\n') At++;
        }
        else if (c != '\n')
        {
            output.Add(c switch { (byte)'n' => 10, (byte)'r' => 13, (byte)'t' => 9, (byte)'b' => 8, (byte)'f' => 12, _ => c });
        }
    }
}
