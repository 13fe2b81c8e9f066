using System.Text;

namespace PrintLayout.Epaper.Markup;

/// <summary>
/// Writes mark-up. It is the one place in which words become HTML, so nothing from a manuscript can open a tag. The result is well-formed
/// XML too.
/// </summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _out = new();
    private readonly Stack<string> _open = new();

    /// <summary>Opens an element.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="attributes">Its attributes; those without a value are left out.</param>
    public HtmlWriter Start(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(name, attributes).Append('>');
        _open.Push(name);
        return this;
    }

    /// <summary>Writes an element that has no content.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="attributes">Its attributes.</param>
    public HtmlWriter Void(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(name, attributes).Append("/>");
        return this;
    }

    /// <summary>Writes an element that holds only text.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="text">The text.</param>
    /// <param name="attributes">Its attributes.</param>
    public HtmlWriter Element(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Start(name, attributes).Text(text).End();

    /// <summary>Writes text.</summary>
    /// <param name="text">The text.</param>
    public HtmlWriter Text(string text)
    {
        Escape(text);
        return this;
    }

    /// <summary>Closes the element that was opened last.</summary>
    public HtmlWriter End()
    {
        _out.Append("</").Append(_open.Pop()).Append('>');
        return this;
    }

    /// <summary>Writes what a JSON writer wrote for a script element; its writer escapes angle brackets.</summary>
    /// <param name="json">The JSON.</param>
    public HtmlWriter Json(string json)
    {
        _out.Append("<script type=\"application/ld+json\">").Append(json).Append("</script>");
        return this;
    }

    /// <summary>Begins a new line, for people who read the source.</summary>
    public HtmlWriter Line()
    {
        _out.Append('\n');
        return this;
    }

    /// <summary>What was written.</summary>
    public override string ToString() => _out.ToString();

    private StringBuilder Tag(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _out.Append('<').Append(name);
        foreach (var (key, value) in attributes)
        {
            if (value is null) continue;
            _out.Append(' ').Append(key).Append("=\"");
            Escape(value);
            _out.Append('"');
        }

        return _out;
    }

    private void Escape(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&': _out.Append("&amp;"); break;
                case '<': _out.Append("&lt;"); break;
                case '>': _out.Append("&gt;"); break;
                case '"': _out.Append("&quot;"); break;
                case '\'': _out.Append("&#39;"); break;
                case < ' ' and not ('\n' or '\t'):
                // Controls of direction could make a line read as another; a sign shows that something stood there.
                case (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFFFE or 0xFFFF:
                    _out.Append('\uFFFD');
                    break;
                default: _out.Append(rune.ToString()); break;
            }
        }
    }
}
