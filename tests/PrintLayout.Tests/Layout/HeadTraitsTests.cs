using PrintLayout.Diagnostics;
using PrintLayout.Layout.Heads;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Layouts;
using PrintLayout.Tests.Content;

namespace PrintLayout.Tests.Layout;

/// <summary>Every head form has traits of its own, and nothing in layout asks for a form by name.</summary>
public sealed class HeadTraitsTests(TestPages pages) : IClassFixture<TestPages>
{
    public static TheoryData<HeadForm> Forms => [.. Enum.GetValues<HeadForm>()];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_form_has_traits_and_can_be_set(HeadForm form)
    {
        var traits = HeadTraits.Of(form);
        var story = TestPages.Article("a", TestPages.Paragraph(new string('新', 600)));
        var module = TestPages.Module("a", 1, 3, 1, 24) with { Head = new HeadSpec { Form = form, Rows = 4 } };
        var page = pages.Make(new DiagnosticBag(), TestPages.Layout(module), story);
        var runs = TestPages.Runs(page, ItemRole.Headline);
        Assert.Equal(traits.IsSet, runs.Length > 0);
        Assert.Equal(traits.IsSet, page.Report.Modules[0].HeadRows > 0);
    }

    [Fact]
    public void No_two_forms_have_the_same_traits()
    {
        var forms = Enum.GetValues<HeadForm>();
        Assert.Equal(forms.Length, forms.Select(HeadTraits.Of).Distinct().Count());
    }

    [Fact]
    public void A_number_that_is_no_form_has_no_traits() => Assert.ThrowsAny<InvalidOperationException>(() => HeadTraits.Of((HeadForm)99));

    [Fact]
    public void Layout_asks_for_traits_and_never_for_a_form() => Assert.Equal(["HeadTraits.cs"], FilesThatName("HeadForm."));

    internal static IEnumerable<string?> FilesThatName(string word) =>
        Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "src/PrintLayout/Layout"), "*.cs", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains(word, StringComparison.Ordinal)).Select(Path.GetFileName)
            .Order(StringComparer.Ordinal);
}
