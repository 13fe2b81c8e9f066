using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using PrintLayout.Punctuation.Rules;
using PrintLayout.Reading.Yaml;
using YamlDotNet.Core;

namespace PrintLayout.Punctuation.Manuscripts;

/// <summary>
/// Finds edits in the texts of front matter, but not in pinyin, paths or page names. Edits apply to the YAML as it is written, so
/// that comments, order and style of the front matter stay. A plain value that an edit would make invalid is quoted.
/// </summary>
internal sealed partial class FrontMatterTexts
{
    private readonly string _text;
    private readonly ImmutableArray<TextEdit>.Builder _edits;

    private FrontMatterTexts(string text, ImmutableArray<TextEdit>.Builder edits) => (_text, _edits) = (text, edits);

    /// <summary>Adds the edits of the front matter in ascending order of place.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="values">The front matter.</param>
    /// <param name="edits">Receives the edits, with UTF-16 offsets of the file.</param>
    public static void Find(string text, YamlMapping values, ImmutableArray<TextEdit>.Builder edits)
    {
        var texts = new FrontMatterTexts(text, edits);
        foreach (var (key, value) in values.Entries)
        {
            switch (key.Value)
            {
                case "kicker" or "headline" or "deck" or "jump-headline":
                    texts.Scalar(value, PunctuationOptions.Headline);
                    break;
                case "standfirst":
                    texts.Scalar(value, PunctuationOptions.Plain);
                    break;
                case "section" or "bylines" or "figures":
                    texts.Nested(value);
                    break;
            }
        }
    }

    private void Nested(YamlNode node)
    {
        switch (node)
        {
            case YamlSequence sequence:
                foreach (var item in sequence.Items) Nested(item);
                break;
            case YamlMapping mapping:
                foreach (var (_, value) in mapping.Entries.Where(entry => entry.Key.Value is "label" or "name" or "caption" or "credit"))
                    Scalar(value, PunctuationOptions.Plain);
                break;
            case YamlScalar:
                Scalar(node, PunctuationOptions.Plain);
                break;
        }
    }

    private void Scalar(YamlNode node, PunctuationOptions options)
    {
        if (node is not YamlScalar { IsNull: false } scalar || Written(scalar) is not var (start, end)) return;
        var written = _text[start..end];
        var isOneLine = written.AsSpan().IndexOfAny('\n', '\r') < 0;
        var found = PunctuationRules.Find(written, options);
        // In a value of several lines, blanks at the start of a line are the indentation of YAML.
        if (!isOneLine) found = found.RemoveAll(edit => edit.Rule == PunctuationRuleNames.Indent);
        // The address of a link is mark-up here too, with its brackets; reading reports the link itself.
        foreach (Match link in LinkTarget().Matches(written))
            found = found.RemoveAll(edit => edit.Start < link.Index + link.Length && edit.Start + edit.Length > link.Index);
        var mended = PunctuationRules.Apply(written, found, Certainty.Certain);
        if (scalar.Style == ScalarStyle.Plain && NeedsQuotes(written, mended))
        {
            if (isOneLine) Quote(start, end, mended, found);
            return;
        }

        foreach (var edit in found) _edits.Add(edit with { Start = edit.Start + start });
    }

    /// <summary>Adds one edit that makes all changes of a plain value and puts it into quotation marks.</summary>
    private void Quote(int start, int end, string mended, ImmutableArray<TextEdit> found)
    {
        var first = found.First(edit => edit.Certainty == Certainty.Certain);
        var quoted = new StringBuilder("\"")
            .Append(mended.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)).Append('"');
        _edits.Add(new TextEdit(start, end - start, quoted.ToString(), first.Rule, Certainty.Certain));
    }

    /// <summary>
    /// The place of a scalar's text in the file. Null where YAML escapes characters, since offsets of the value then differ from
    /// offsets of the file.
    /// </summary>
    private (int Start, int End)? Written(YamlScalar scalar)
    {
        var (start, end) = (scalar.Start, scalar.End);
        switch (scalar.Style)
        {
            case ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted:
                (start, end) = (start + 1, end - 1);
                if (start > end) return null;
                var escape = scalar.Style == ScalarStyle.SingleQuoted ? '\'' : '\\';
                return _text.AsSpan(start, end - start).Contains(escape) ? null : (start, end);
            case ScalarStyle.Literal or ScalarStyle.Folded:
                // The first line of a block scalar is its header.
                var line = _text.AsSpan(start, end - start).IndexOf('\n');
                return line < 0 ? null : (start + line + 1, end);
            default:
                return (start, end);
        }
    }

    /// <summary>
    /// Whether an edit gives a plain value characters that YAML does not read as text (YAML 1.2.2, 7.3.3), also in flow lists.
    /// </summary>
    private static bool NeedsQuotes(string written, string mended)
    {
        return mended.Length == 0 || Gains(IsIndicatorFirst) || Gains(value => value[^1] == ':')
            || Gains(value => value is "~" or "null" or "Null" or "NULL")
            || Gains(value => value.Contains(": ", StringComparison.Ordinal))
            || Gains(value => value.Contains(" #", StringComparison.Ordinal))
            || ",[]{}".Any(mark => Gains(value => value.Contains(mark, StringComparison.Ordinal)));

        bool Gains(Func<string, bool> hazard) => hazard(mended) && !hazard(written);
    }

    private static bool IsIndicatorFirst(string value) =>
        char.IsWhiteSpace(value[0]) || "-?:,[]{}#&*!|>'\"%@`".Contains(value[0], StringComparison.Ordinal);

    [GeneratedRegex(@"(?<=\])\([^()\s]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex LinkTarget();
}
