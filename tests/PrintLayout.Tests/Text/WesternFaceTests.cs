using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Testing.SyntheticFont;

namespace PrintLayout.Tests.Text;

/// <summary>composition.md C8.4, C16.3 and C16.9: the face and the width of Western quotation marks and apostrophes.</summary>
public sealed class WesternFaceTests
{
    [Theory]
    [InlineData("他说it’s好", "’"), InlineData("McDonald’s", "’")]
    [InlineData("见O’Neill与d’Orsay。", "’’"), InlineData("Xi’an", "’"), InlineData("rock ’n’ roll", "’’")]
    [InlineData("Levi’s、Macy’s", "’’"), InlineData("He said “yes” and left.", "“”"), InlineData("《The “Beijing” Story》一书", "“”")]
    [InlineData("《A ‘B’ C》", "‘’"), InlineData("读It’s a “Big” World。", "’“”"), InlineData("“Yes,” he said.", "“”")]
    public void Marks_of_Western_text_have_their_own_width(string text, string marks)
    {
        foreach (var file in new[] { TestFonts.Serif, TestFonts.Black, TestFonts.Sans, TestFonts.Kai })
            Assert.Equal(marks, string.Concat(NarrowOf(text, file)));
    }

    [Theory]
    [InlineData("他说“yes”啊"), InlineData("他说：“I can go.”走了")]
    [InlineData("对应“AI+生命健康”"), InlineData("使用OpenAI“GPT-5”API接口"), InlineData("‘甲’与‘乙’")]
    [InlineData("“Beijing”一词"), InlineData("名为 “Beijing” 的")]
    public void Marks_of_Chinese_text_keep_their_cells(string text) => Assert.Empty(NarrowOf(text, TestFonts.Serif));

    [Fact]
    public void A_face_without_proportional_forms_is_cut_to_its_ink() =>
        // Ink of 0.3 em and 0.05 em at each side, i t s of 0.5.
        LineScenario.Natural("it’s").ExpectWidth(0, 1900);

    [Fact]
    public void The_companion_gives_letters_and_marks_with_their_own_widths() =>
        LineScenario.Measure(1000).WithCompanion().Story("It’s").ExpectWidth(0, 1750);

    [Theory]
    [InlineData("latin", "body", true), InlineData("latin", "headline", true), InlineData("latin-headline", "headline", true)]
    [InlineData("latin-headline", "body", false), InlineData("latin-kai", "headline", false), InlineData("latinate", "body", false)]
    public void The_manifest_names_the_companion_of_a_role(string companion, string role, bool isUsed)
    {
        var findings = new DiagnosticBag();
        FontSource Source(string name, string path) => new(name, path, 0, null, SourceSpan.None);
        ImmutableArray<FontChoice> Faces(string name) => [new FontChoice(name, SourceSpan.None)];
        var roles = ImmutableSortedDictionary<string, ImmutableArray<FontChoice>>.Empty.WithComparers(StringComparer.Ordinal)
            .Add("body", Faces("Han")).Add("headline", Faces("Han")).Add(companion, Faces("Latin"));
        using var library = FontLibrary.Open(
            [Source("Han", SyntheticFace.PathOf(SyntheticVariant.Mainland)),
             Source("Latin", SyntheticFace.PathOf(SyntheticVariant.Companion))],
            roles, findings);
        Assert.Empty(findings);
        var stack = library.Resolve(role)!;
        Assert.Same(isUsed ? library.Faces["Latin"] : library.Faces["Han"], stack.Western.Primary);
        Assert.Same(library.Faces["Han"], stack.Primary);
    }

    [Fact]
    public void A_companion_of_the_same_faces_is_the_role_itself()
    {
        var roles = ImmutableSortedDictionary<string, ImmutableArray<FontChoice>>.Empty.WithComparers(StringComparer.Ordinal)
            .Add("body", [new FontChoice("Han", SourceSpan.None)]).Add("latin", [new FontChoice("Han", SourceSpan.None)]);
        using var library = FontLibrary.Open(
            [new FontSource("Han", SyntheticFace.PathOf(SyntheticVariant.Mainland), 0, null, SourceSpan.None)], roles, new DiagnosticBag());
        Assert.Same(library.Resolve("body"), library.Resolve("body")!.Western);
    }

    /// <summary>The quotation marks of a text that are narrower than six tenths of an em, cells and all.</summary>
    private static IEnumerable<char> NarrowOf(string text, string file)
    {
        using var face = TestFonts.Open(file);
        var stack = new FontStack("body", [face]);
        using var shaper = new PrintLayout.Text.Shaping.ParagraphShaper();
        var run = new PrintLayout.Text.Paragraphs.TextRun(
            PrintLayout.Copy.ManuscriptText.Plain(text, new SourceSpan("a.md", 1, 1)),
            new PrintLayout.Text.Paragraphs.RunStyle(stack, stack, new PrintLayout.Geometry.Pt(10_000)));
        var shaped = shaper.Shape(
            new PrintLayout.Text.Paragraphs.ParagraphText(
                [run], new PrintLayout.Plan.Styles.SpacingStyle(), PrintLayout.Languages.Registry.LanguageRegistry.Default),
            new DiagnosticBag());
        return [.. shaped.Clusters.Where(c => "“”‘’".Contains(shaped.Text[c.TextStart]) && (c.Lead + c.Body + c.Trail).Milli < 6000)
            .Select(c => shaped.Text[c.TextStart])];
    }
}
