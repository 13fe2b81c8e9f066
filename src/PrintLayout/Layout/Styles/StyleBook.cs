using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Languages;
using PrintLayout.Plan.Styles;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Styles;

/// <summary>The styles of a house style with their faces, for texts of one language.</summary>
internal sealed class StyleBook
{
    private readonly ImmutableSortedDictionary<string, ResolvedStyle> _styles;

    /// <summary>Faces of readings; null for those of the base.</summary>
    private readonly FontStack? _rubyFonts;

    private StyleBook(
        HouseStyle house, LanguageProfile language, FontLibrary faces, ImmutableSortedDictionary<string, ResolvedStyle> styles,
        FontStack? rubyFonts, FontStack? dropCapFonts)
    {
        DropCapFonts = dropCapFonts;
        House = house;
        Language = language;
        Faces = faces;
        _rubyFonts = rubyFonts;
        _styles = styles;
    }

    /// <summary>The house style.</summary>
    public HouseStyle House { get; }

    /// <summary>Language of the texts.</summary>
    public LanguageProfile Language { get; }

    /// <summary>The faces that its styles were found in.</summary>
    internal FontLibrary Faces { get; }

    /// <summary>Faces of drop caps; null for those of the body.</summary>
    internal FontStack? DropCapFonts { get; }

    /// <summary>The style of a name that <see cref="StyleNames"/> has.</summary>
    public ResolvedStyle this[string name] => _styles[name];

    /// <summary>The style of a name that a house style may lack.</summary>
    /// <param name="name">The name.</param>
    /// <param name="otherwise">One of <see cref="StyleNames.All"/>, used when there is none.</param>
    public ResolvedStyle Or(string name, string otherwise) => _styles.GetValueOrDefault(name) ?? _styles[otherwise];

    /// <summary>A name if the house style has a style of it, else another.</summary>
    internal string NameOr(string name, string otherwise) => _styles.ContainsKey(name) ? name : otherwise;

    /// <summary>Finds the faces of all styles.</summary>
    /// <param name="house">House style.</param>
    /// <param name="fonts">Faces by role.</param>
    /// <param name="language">Language of the texts.</param>
    /// <param name="sink">Receives styles that are missing (PL1005) and roles that no face serves (PL2003).</param>
    /// <returns>The book, or null when a style cannot be set.</returns>
    public static StyleBook? TryResolve(HouseStyle house, FontLibrary fonts, LanguageProfile language, IDiagnosticSink sink)
    {
        var styles = ImmutableSortedDictionary.CreateBuilder<string, ResolvedStyle>(StringComparer.Ordinal);
        var complete = true;
        foreach (var (name, style) in house.Styles)
        {
            if (fonts.Resolve(style.Font.Value) is { } stack)
            {
                styles[name] = new ResolvedStyle(style, stack, style.Size, style.Leading);
                continue;
            }

            complete = false;
            sink.Report(UnknownRole($"the style {name}", style.Font, fonts));
        }

        complete &= TryResolve("the style of readings", house.Ruby.Font, fonts, sink, out var ruby);
        complete &= TryResolve("the style of drop caps", house.DropCap.Font, fonts, sink, out var dropCap);

        foreach (var name in StyleNames.All.Where(name => !house.Styles.ContainsKey(name)))
        {
            complete = false;
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.MissingKey,
                SourceSpan.OfFile(house.File),
                $"the house style has no style named {name}",
                $"add {name}: {{ font: …, size: …, leading: … }} under styles"));
        }

        return complete ? new StyleBook(house, language, fonts, styles.ToImmutable(), ruby, dropCap) : null;
    }

    private static bool TryResolve(string who, Located<string>? role, FontLibrary fonts, IDiagnosticSink sink, out FontStack? found)
    {
        found = role is null ? null : fonts.Resolve(role.Value);
        if (role is null || found is not null) return true;
        sink.Report(UnknownRole(who, role, fonts));
        return false;
    }

    private static Diagnostic UnknownRole(string who, Located<string> role, FontLibrary fonts) => Diagnostic.Error(
        DiagnosticCodes.UnknownFontRole,
        role.Span,
        $"{who} asks for the font role {role.Value}, which fonts.yaml does not have",
        $"write one of: {string.Join(", ", fonts.Roles.Keys)}");

    /// <summary>A style by the name a layout gives; null, with a diagnostic, when there is none.</summary>
    /// <param name="name">Name and its place; null means the style of <paramref name="otherwise"/>.</param>
    /// <param name="otherwise">Name used when none is given.</param>
    /// <param name="sink">Receives an unknown name (PL1006).</param>
    public ResolvedStyle? Find(Located<string>? name, string otherwise, IDiagnosticSink sink)
    {
        if (name is null) return _styles[otherwise];
        if (_styles.TryGetValue(name.Value, out var style)) return style;
        sink.Report(Diagnostic.Error(
            DiagnosticCodes.BadValue,
            name.Span,
            $"the house style has no style named {name.Value}",
            $"write one of: {string.Join(", ", _styles.Keys)}"));
        return null;
    }

    /// <summary>A style by the name a layout gives; null when there is none, about which nothing is reported.</summary>
    /// <param name="name">The name; null means the style of <paramref name="otherwise"/>.</param>
    /// <param name="otherwise">Name used when none is given.</param>
    internal ResolvedStyle? Find(string? name, string otherwise) => _styles.GetValueOrDefault(name ?? otherwise);

    /// <summary>A text in a style; strong words take the face of the style <c>strong</c>, emphasised ones get dots.</summary>
    /// <param name="text">Manuscript text.</param>
    /// <param name="style">The style.</param>
    public ParagraphText Text(ManuscriptText text, ResolvedStyle style)
    {
        var plain = text.Rubies.IsEmpty ? style.Run : style.Run with { Ruby = RubyOf(style) };
        if (text.Styles.IsEmpty) return Paragraph([new TextRun(text, plain)]);
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        var strong = plain with { Han = _styles[StyleNames.Strong].Fonts, Western = _styles[StyleNames.Strong].Fonts.Western };
        var at = 0;
        foreach (var range in text.Styles)
        {
            if (range.Start > at) runs.Add(new TextRun(text.Slice(at, range.Start - at), plain));
            var marked = range.Style.HasFlag(TextStyle.Strong) ? strong : plain;
            if (range.Style.HasFlag(TextStyle.Emphasis)) marked = marked with { HasEmphasisDots = true };
            if (range.Style.HasFlag(TextStyle.Subscript)) marked = marked with { Script = ScriptPosition.Subscript };
            else if (range.Style.HasFlag(TextStyle.Superscript)) marked = marked with { Script = ScriptPosition.Superscript };
            runs.Add(new TextRun(text.Slice(range.Start, range.Length), marked));
            at = range.Start + range.Length;
        }

        if (at < text.Text.Length) runs.Add(new TextRun(text.Slice(at, text.Text.Length - at), plain));
        return Paragraph(runs.ToImmutable());
    }

    private ParagraphText Paragraph(ImmutableArray<TextRun> runs) => new(runs, House.Spacing, Language)
    {
        Composition = House.Composition,
        Level = LevelOf(House.Composition.LineBreak),
    };

    private static LineBreakLevel LevelOf(LineStrictness strictness) => strictness switch
    {
        LineStrictness.Gb => LineBreakLevel.Gb,
        LineStrictness.Strict => LineBreakLevel.Strict,
        LineStrictness.Normal => LineBreakLevel.Normal,
        LineStrictness.Loose => LineBreakLevel.Loose,
    };

    private RubyType RubyOf(ResolvedStyle style)
    {
        var size = House.Ruby.Size.At(style.Size);
        return new RubyType(_rubyFonts ?? style.Fonts, size, House.Ruby.Gap.At(size));
    }
}
