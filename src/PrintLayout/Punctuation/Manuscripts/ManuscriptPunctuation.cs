using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Punctuation.Rules;
using PrintLayout.Reading;
using PrintLayout.Reading.Manuscripts;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;

namespace PrintLayout.Punctuation.Manuscripts;

/// <summary>The punctuation edits of one manuscript file: of its body and of the texts in its front matter.</summary>
internal sealed class ManuscriptPunctuation
{
    private readonly SourceText _source;
    private readonly LayoutLimits _limits;
    private readonly string _root;

    private ManuscriptPunctuation(ReadSession session, ImmutableArray<TextEdit> edits) =>
        (_source, _limits, _root, Edits) = (session.Source, session.Limits, session.Root, edits);

    /// <summary>The file, as diagnostics name it.</summary>
    public string File => _source.File;

    /// <summary>The text of the file.</summary>
    public string Text => _source.Text;

    /// <summary>The edits that the rules propose, in UTF-16 offsets of the file, in ascending order.</summary>
    public ImmutableArray<TextEdit> Edits { get; }

    /// <summary>Reads a manuscript.</summary>
    /// <param name="path">The file.</param>
    /// <param name="root">Folder of the project.</param>
    /// <param name="limits">The limits.</param>
    /// <returns>
    /// The manuscript with its edits; there are none when its front matter says <c>punctuation: keep</c>. Null for a file that cannot be
    /// read or has broken front matter, which <see cref="ArticleReader"/> reports.
    /// </returns>
    public static ManuscriptPunctuation? Read(string path, string root, LayoutLimits limits)
    {
        var session = TextFiles.Open(path, root, new DiagnosticBag(), limits, SourceSpan.None);
        return session is null ? null : Read(session);
    }

    /// <summary>Reports the findings (PL1201 to PL1210).</summary>
    /// <param name="sink">Receives the findings.</param>
    public void Report(IDiagnosticSink sink)
    {
        var session = new ReadSession(_source, _root, sink, _limits);
        foreach (var edit in Edits)
        {
            if (GoesWithMark(edit)) continue;
            var finding = PunctuationFinding.Of(edit, Text.Substring(edit.Start, edit.Length));
            if (finding.Severity == DiagnosticSeverity.Info)
                session.Info(finding.Code, edit.Start, edit.End, finding.Message, finding.Hint);
            else session.Warning(finding.Code, edit.Start, edit.End, finding.Message, finding.Hint);
        }
    }

    /// <summary>The edits that are certain, each with its place, the old text and the new text.</summary>
    public ImmutableArray<(SourceSpan Span, string Old, string New)> CertainChanges() =>
    [
        .. Edits.Where(edit => edit.Certainty == Certainty.Certain)
            .Select(edit => (_source.Span(edit.Start, edit.End), Text.Substring(edit.Start, edit.Length), edit.Replacement)),
    ];

    /// <summary>
    /// The text of the file with the certain edits made. Values of the front matter that would no longer be plain YAML are
    /// quoted.
    /// </summary>
    public string Fixed() => PunctuationRules.Apply(Text, Edits, Certainty.Certain);

    internal static ManuscriptPunctuation? Read(ReadSession session)
    {
        if (FrontMatter.Find(session) is not { } frontMatter) return null;
        if (YamlTreeReader.Read(session, frontMatter.YamlStart, frontMatter.YamlEnd) is not YamlMapping values) return null;
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        if (!IsKept(values))
        {
            FrontMatterTexts.Find(session.Text, values, edits);
            foreach (var edit in PunctuationRules.Find(session.Text[frontMatter.BodyStart..]))
                edits.Add(edit with { Start = edit.Start + frontMatter.BodyStart });
        }

        return new ManuscriptPunctuation(session, [.. edits.Where(edit => !IsBreakControl(session.Text, edit))]);
    }

    /// <summary>
    /// Whether an edit concerns a character that forbids or allows a line end. In a manuscript it is intended; only an import
    /// asks about it.
    /// </summary>
    private static bool IsBreakControl(string text, TextEdit edit) =>
        edit.Certainty == Certainty.Guess && text.AsSpan(edit.Start, edit.Length).ContainsAny("\u00A0\u00AD\u200B\u2060");

    /// <summary>Whether a blank is doubtful only because of the mark beside it. The mark is reported, so the blank is not.</summary>
    private bool GoesWithMark(TextEdit edit) =>
        edit is { Rule: PunctuationRuleNames.Blank, Certainty: < Certainty.Certain, Replacement: "" }
            && !Text.AsSpan(edit.Start, edit.Length).Contains('\u3000');

    private static bool IsKept(YamlMapping values) =>
        values.Entries.Any(entry => entry is { Key.Value: "punctuation", Value: YamlScalar { Value: "keep" } });
}
