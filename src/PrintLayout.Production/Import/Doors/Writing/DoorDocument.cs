using System.Collections.Immutable;
using PrintLayout.Import.Neutral;

namespace PrintLayout.Production.Import.Doors.Writing;

/// <summary>What a door made of a source.</summary>
/// <param name="Text">Its lines.</param>
/// <param name="Images">The images that stand in it, by the name that its lines give them.</param>
internal sealed record DoorDocument(NeutralText Text, ImmutableSortedDictionary<string, byte[]> Images)
{
    /// <summary>A document without images.</summary>
    public static DoorDocument Of(NeutralText text) => new(text, ImmutableSortedDictionary<string, byte[]>.Empty);
}
