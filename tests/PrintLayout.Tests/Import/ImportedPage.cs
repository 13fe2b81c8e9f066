using System.Text;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Import;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Tests.Import;

/// <summary>A source imported in memory, its articles read back by the reader of the project.</summary>
internal sealed class ImportedPage
{
    public ImportedPage(string source, string name = "page.txt")
        : this(Encoding.UTF8.GetBytes(source), name)
    {
    }

    public ImportedPage(byte[] source, string name = "page.txt")
    {
        Result = ManuscriptImport.Import(name, source, Bag) ?? throw new InvalidOperationException("the source was refused");
        Articles = [.. Result.Articles.Select(Read)];
    }

    public ImportResult Result { get; }

    public DiagnosticBag Bag { get; } = [];

    /// <summary>Findings of reading the written articles back.</summary>
    public DiagnosticBag ReadBag { get; } = [];

    public IReadOnlyList<Article> Articles { get; }

    /// <summary>The likely repairs and guesses as <c>likely joined-paragraph 3</c>, the number being the source line.</summary>
    public IEnumerable<string> Flags =>
        Result.Notes.Where(note => note.Certainty < PrintLayout.Punctuation.Certainty.Certain)
            .Select(note => FormattableString.Invariant($"{note.Certainty.ToString().ToLowerInvariant()} {note.Rule} {note.Span.Line}"));

    public static string[] Body(Article article) =>
        [.. article.Blocks.Select(block => (block is CrossheadBlock ? "### " : string.Empty) + block.Text.Text)];

    public static string[] Bylines(Article article) => [.. article.Bylines.Select(byline => byline.Name.Text)];

    private Article Read(ImportedArticle article)
    {
        var session = TextFiles.Session(article.Id, article.Text, ".", ReadBag, LayoutLimits.Default);
        return ArticleReader.Read(session, article.Id) ?? throw new InvalidOperationException(article.Text);
    }
}
