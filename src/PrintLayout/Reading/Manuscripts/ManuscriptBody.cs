using System.Collections.Immutable;
using PrintLayout.Copy;

namespace PrintLayout.Reading.Manuscripts;

/// <summary>The body of an article.</summary>
/// <param name="Blocks">Its text.</param>
/// <param name="Boxes">Its boxes, which stand beside the text as figures do.</param>
internal sealed record ManuscriptBody(ImmutableArray<ArticleBlock> Blocks, ImmutableArray<Figure> Boxes);
