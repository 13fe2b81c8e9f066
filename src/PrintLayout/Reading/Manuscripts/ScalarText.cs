using System.Text;
using PrintLayout.Copy;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;
using YamlDotNet.Core;

namespace PrintLayout.Reading.Manuscripts;

/// <summary>
/// Turns a YAML scalar into manuscript text. It reads the value that YAML gives and the characters of the file in parallel. So every
/// character keeps its line and column through folding, quotation and escapes.
/// </summary>
internal sealed class ScalarText
{
    private readonly ReadSession _session;
    private readonly string _source;
    private readonly YamlScalar _scalar;
    private readonly HeadingLine? _heading;
    private readonly ManuscriptTextBuilder _builder;
    private int _at;

    private ScalarText(ReadSession session, YamlScalar scalar, HeadingLine? heading)
    {
        _source = session.Text;
        _scalar = scalar;
        _heading = heading;
        _session = session;
        _builder = new ManuscriptTextBuilder(session) { KeepsBreaks = heading is not null };
        _at = scalar.Start;
        if (scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted) _at++;
        // The first line of a block scalar is its header (| or >, indentation, chomping, comment).
        if (scalar.Style is not (ScalarStyle.Literal or ScalarStyle.Folded)) return;
        while (_at < scalar.End && !IsLineEnd) _at++;
    }

    private bool IsLineEnd => _source[_at] is '\n' or '\r';

    private bool IsEscape => _scalar.Style == ScalarStyle.DoubleQuoted && _at + 1 < _scalar.End && _source[_at] == '\\';

    /// <summary>Reads a scalar.</summary>
    /// <param name="session">The reading.</param>
    /// <param name="scalar">The scalar.</param>
    /// <param name="heading">The line of a headline block that it is; null for other texts.</param>
    /// <returns>The text; null when it is empty.</returns>
    public static ManuscriptText? Read(ReadSession session, YamlScalar scalar, HeadingLine? heading) =>
        new ScalarText(session, scalar, heading).Read();

    private ManuscriptText? Read()
    {
        foreach (var rune in _scalar.Value.EnumerateRunes())
        {
            if (rune.Value == '\n') LineBreak();
            else if (rune.Value == ' ') Space();
            else Character(rune);
        }

        return FrontMatterMarkup.Read(_session, _builder).Build(isHeading: _heading is not null);
    }

    private void LineBreak()
    {
        var offset = _at;
        if (IsEscape) _at += EscapeLength();
        if (_heading == HeadingLine.Headline) _builder.HardBreak(offset);
        else _builder.SoftBreak(offset);
    }

    private void Space()
    {
        if (_at >= _scalar.End || IsEscape)
        {
            _builder.AppendDecoded(new Rune(' '), Math.Min(_at, _scalar.End));
            if (_at < _scalar.End) _at += EscapeLength();
            return;
        }

        var next = _at;
        while (next < _scalar.End && _source[next] is ' ' or '\t') next++;
        // White space up to a line end is folded: the space in the value stands for the line end.
        if (next < _scalar.End && _source[next] is '\n' or '\r') _builder.SoftBreak(next);
        else _builder.AppendDecoded(new Rune(' '), _at++);
    }

    private void Character(Rune rune)
    {
        while (_at < _scalar.End && (_source[_at] is ' ' or '\t' or '\n' or '\r' || (IsEscape && _source[_at + 1] is '\n' or '\r'))) _at++;
        var offset = Math.Min(_at, _scalar.End);
        if (IsEscape) _at += EscapeLength();
        else if (_scalar.Style == ScalarStyle.SingleQuoted && rune.Value == '\'') _at += 2;
        else if (Rune.TryGetRuneAt(_source, Math.Min(_at, _source.Length - 1), out var here) && here == rune)
            _at += rune.Utf16SequenceLength;
        if (_heading is not null && rune.Value == '|') _builder.HardBreak(offset);
        else _builder.AppendDecoded(rune, offset);
    }

    /// <summary>Length of the escape sequence at the current place (YAML 1.2.2, 5.7), in UTF-16 units.</summary>
    private int EscapeLength() => _source[_at + 1] switch
    {
        'x' => 4,
        'u' => 6,
        'U' => 10,
        _ => 2,
    };
}
