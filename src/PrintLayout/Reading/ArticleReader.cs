using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Projects;
using PrintLayout.Reading.Manuscripts;
using PrintLayout.Sources;

namespace PrintLayout.Reading;

/// <summary>Reads manuscripts: YAML front matter (<c>schemas/article-front-matter.schema.json</c>), then Markdown.</summary>
internal static class ArticleReader
{
    /// <summary>Reads an article. Reports PL1001 to PL1015.</summary>
    /// <param name="path">
    /// The manuscript: <see cref="ContentPath.Combine"/> of the edition file and <see cref="ArticleReference.Path"/>.
    /// </param>
    /// <param name="id">Story slug (<see cref="ArticleReference.Id"/>).</param>
    /// <param name="root">Folder of the project (<see cref="ProjectConfig.Root"/>); no image path may leave it.</param>
    /// <param name="sink">Receives the findings.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="namedAt">Where the edition names the article; a missing file is reported there.</param>
    /// <param name="files">Notes the files that were asked for; null when no caller needs to know.</param>
    /// <returns>
    /// The article; null when it cannot be read, has broken YAML or no headline, or exceeds a limit. An article with other errors is
    /// returned without the bad values and characters, so that a proof can show the rest.
    /// </returns>
    public static Article? Read(
        string path, string id, string root, IDiagnosticSink sink, LayoutLimits limits, SourceSpan namedAt = default, FileLog? files = null)
    {
        var session = TextFiles.Open(path, root, sink, limits, namedAt, files);
        return session is null ? null : Read(session, id);
    }

    internal static Article? Read(ReadSession session, string id)
    {
        if (FrontMatter.Find(session) is not { } frontMatter) return null;
        var article = new FrontMatterReader(session).Read(id, frontMatter);
        var body = BodyReader.Read(session, frontMatter.BodyStart);
        if (article is null || body is null) return null;
        if (body.Blocks.IsEmpty)
        {
            var headline = article.Headline.Segments[0].Span;
            session.Sink.Report(Diagnostic.Warning(DiagnosticCodes.EmptyArticle, headline, "The article has a headline but no text.",
                "Write the text below the front matter."));
        }

        return article with { Blocks = body.Blocks, Figures = article.Figures.AddRange(body.Boxes) };
    }
}
