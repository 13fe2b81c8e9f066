using System.Globalization;

namespace PrintLayout.Vectors.Reading;

/// <summary>Reads numbers and words of attributes from left to right.</summary>
/// <param name="text">The attribute.</param>
internal ref struct SvgScanner(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    /// <summary>What is not read yet.</summary>
    public readonly ReadOnlySpan<char> Rest => _rest;

    /// <summary>Whether nothing but blanks is left.</summary>
    public bool IsAtEnd
    {
        get
        {
            Blanks();
            return _rest.IsEmpty;
        }
    }

    /// <summary>Passes blanks, and one comma among them.</summary>
    public void Separator()
    {
        Blanks();
        if (_rest.StartsWith(",")) _rest = _rest[1..];
        Blanks();
    }

    /// <summary>Passes blanks.</summary>
    public void Blanks() => _rest = _rest.TrimStart(" \t\r\n\f");

    /// <summary>Takes a character, whatever it is.</summary>
    public char Take()
    {
        var c = _rest[0];
        _rest = _rest[1..];
        return c;
    }

    /// <summary>Takes a character if it is the next one.</summary>
    public bool Takes(char c)
    {
        if (_rest.IsEmpty || _rest[0] != c) return false;
        _rest = _rest[1..];
        return true;
    }

    /// <summary>Reads letters.</summary>
    public ReadOnlySpan<char> Word()
    {
        var length = 0;
        while (length < _rest.Length && (char.IsAsciiLetter(_rest[length]) || _rest[length] == '-')) length++;
        var word = _rest[..length];
        _rest = _rest[length..];
        return word;
    }

    /// <summary>Reads a number that a drawing may have.</summary>
    /// <param name="number">The number.</param>
    /// <returns>Whether there is one; where there is none, nothing is read.</returns>
    public bool Number(out double number)
    {
        number = 0;
        var length = LengthOfNumber(_rest);
        if (length == 0
            || !double.TryParse(_rest[..length], NumberStyles.Float, CultureInfo.InvariantCulture, out number)
            || !(Math.Abs(number) <= ArtLimits.MostNumber)) return false;
        _rest = _rest[length..];
        return true;
    }

    /// <summary>Reads a flag of an arc: a single 0 or 1, which need not be parted from what follows.</summary>
    public bool Flag(out bool flag)
    {
        flag = Takes('1');
        return flag || Takes('0');
    }

    private static int LengthOfNumber(ReadOnlySpan<char> text)
    {
        var at = 0;
        if (at < text.Length && text[at] is ('+' or '-')) at++;
        var whole = Digits(text[at..]);
        at += whole;
        var part = 0;
        if (at < text.Length && text[at] == '.')
        {
            part = Digits(text[(at + 1)..]);
            if (whole + part > 0) at += 1 + part;
        }

        if (whole + part == 0) return 0;
        if (at + 1 >= text.Length || text[at] is not ('e' or 'E')) return at;
        var exponent = at + 1;
        if (text[exponent] is '+' or '-') exponent++;
        var digits = Digits(text[exponent..]);
        // 2em is a number and a unit.
        return digits == 0 ? at : exponent + digits;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsAsciiDigit(text[length])) length++;
        return length;
    }
}
