using System.Collections.Immutable;
using PrintLayout.Import.Passages;
using PrintLayout.Import.Structure;

namespace PrintLayout.Import.Readings;

/// <summary>What a page without heading marks was read as.</summary>
/// <param name="Elements">Its elements in order.</param>
/// <param name="Dropped">Characters that go into no article.</param>
/// <param name="Repairs">What was done or is doubtful.</param>
/// <param name="Lines">Each line that is not empty, with its role and the next best.</param>
internal sealed record PlainReading(
    ImmutableArray<Element> Elements, ImmutableArray<Dropped> Dropped, List<Repair> Repairs, ImmutableArray<LineReading> Lines);
