using System.Globalization;
using System.Text;
using PrintLayout.Geometry;

namespace PrintLayout.Svg;

/// <summary>Builds XML as text: numbers in their shortest form, and only characters that XML 1.0 allows.</summary>
internal sealed class SvgMarkup
{
    private const char Replacement = '\uFFFD';

    private readonly StringBuilder _text = new();

    /// <summary>Adds markup as it is.</summary>
    public SvgMarkup Raw(string markup)
    {
        _text.Append(markup);
        return this;
    }

    /// <summary>Adds the markup of another builder.</summary>
    public SvgMarkup Raw(SvgMarkup other)
    {
        _text.Append(other._text);
        return this;
    }

    /// <summary>Adds text between tags or in an attribute, escaped.</summary>
    public SvgMarkup Text(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            if (isPair) _text.Append(text[i]).Append(text[++i]);
            else Character(text[i]);
        }

        return this;
    }

    /// <summary>Adds an attribute with a blank before it.</summary>
    public SvgMarkup Attribute(string name, string value)
    {
        _text.Append(' ').Append(name).Append("=\"");
        Text(value);
        _text.Append('"');
        return this;
    }

    /// <summary>Adds an attribute that is a length in points.</summary>
    public SvgMarkup Attribute(string name, Pt length)
    {
        _text.Append(' ').Append(name).Append("=\"");
        Length(length);
        _text.Append('"');
        return this;
    }

    /// <summary>Adds an attribute that is a list of lengths in points.</summary>
    public SvgMarkup Attribute(string name, IEnumerable<Pt> lengths)
    {
        _text.Append(' ').Append(name).Append("=\"");
        var isFirst = true;
        foreach (var length in lengths)
        {
            if (!isFirst) _text.Append(' ');
            isFirst = false;
            Length(length);
        }

        _text.Append('"');
        return this;
    }

    /// <summary>Adds a length in points, such as <c>12.5</c>.</summary>
    public SvgMarkup Length(Pt length) => Number(length.Milli, 3);

    /// <summary>Adds a decimal number in its shortest form, without zeros that can be left out.</summary>
    /// <param name="value">The number times a power of ten.</param>
    /// <param name="decimals">The power.</param>
    public SvgMarkup Number(long value, int decimals)
    {
        var digits = Math.Abs(value).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0').AsSpan();
        var whole = digits[..^decimals];
        var part = digits[^decimals..].TrimEnd('0');
        if (value < 0) _text.Append('-');
        if (whole is not "0" || part.IsEmpty) _text.Append(whole);
        if (!part.IsEmpty) _text.Append('.').Append(part);
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    // XML 1.0, production 2: no control characters, no lone surrogates, not FFFE and FFFF. SVG 1.1 shows a line break or tab as a
    // space, and XML reads it as one in an attribute.
    private void Character(char c)
    {
        _ = c switch
        {
            '&' => _text.Append("&amp;"),
            '<' => _text.Append("&lt;"),
            '>' => _text.Append("&gt;"),
            '"' => _text.Append("&quot;"),
            '\t' or '\n' or '\r' => _text.Append(' '),
            < ' ' or '\uFFFE' or '\uFFFF' => _text.Append(Replacement),
            _ => _text.Append(char.IsSurrogate(c) ? Replacement : c),
        };
    }
}
