using System.Collections.Immutable;
using PrintLayout.Production.Making.Stock;

namespace PrintLayout.Production.Making;

/// <summary>The stories of a paper on its pages, as far as they could be made up.</summary>
/// <param name="Pages">The pages in their order.</param>
/// <param name="Held">Stories without a page, with the least that they take.</param>
internal sealed record PaperAllotment(ImmutableArray<FilledPage> Pages, ImmutableArray<(StockedStory Story, int Cells)> Held);
