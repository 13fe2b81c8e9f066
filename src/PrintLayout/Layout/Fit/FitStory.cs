using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Images;

namespace PrintLayout.Layout.Fit;

/// <summary>
/// A story, a package, or the briefs of a column, of which questions are asked. Ask all questions of a story with the same object.
/// </summary>
internal sealed class FitStory
{
    /// <summary>Takes a story with the images that its figures may name.</summary>
    /// <param name="articles">The story, with those of its package behind it; or the briefs in order.</param>
    /// <param name="isBriefs">Whether it is a column of briefs.</param>
    /// <param name="images">The images that can be placed.</param>
    public FitStory(ImmutableArray<Article> articles, bool isBriefs, ImageLibrary images)
    {
        Articles = isBriefs || articles.Length == 1 ? articles : Package(articles);
        IsBriefs = isBriefs;
        Content = FitContent.Of(this, images);
    }

    /// <summary>The story as its manuscript gives it, with places. The table never holds it.</summary>
    public ImmutableArray<Article> Articles { get; }

    /// <summary>Whether each story stands under a small head, without label and head of the module.</summary>
    public bool IsBriefs { get; }

    /// <summary>The figures of a package are those of its module, whichever of its stories brings them.</summary>
    private static ImmutableArray<Article> Package(ImmutableArray<Article> articles) =>
    [
        articles[0] with { Figures = [.. articles.SelectMany(article => article.Figures)] },
        .. articles.Skip(1).Select(article => article with { Figures = [] }),
    ];

    /// <summary>What it is known by.</summary>
    public FitContent Content { get; }
}
