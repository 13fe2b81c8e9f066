using System.Collections.Immutable;
using HarfBuzzSharp;

namespace PrintLayout.Fonts;

/// <summary>The axes and the named instances of a face (OpenType, table fvar); none for a face that is not variable.</summary>
internal static class FaceAxes
{
    // The table has numbers of 16.16 bits. Three places are more than any scale needs, and say 87.5 as people write it.
    private const int Places = 3;

    /// <summary>The axes, in the order of the face. Of two with one tag the first counts.</summary>
    /// <param name="face">The face.</param>
    public static ImmutableArray<VariationAxis> Of(Face face)
    {
        if (!face.HasVariationData) return [];
        return [.. face.VariationAxisInfos.Select(axis => new VariationAxis(
            ((Tag)axis.Tag).ToString(), Number(axis.MinValue), Number(axis.DefaultValue), Number(axis.MaxValue)))];
    }

    /// <summary>The named instances, in the order of the face; those without a name are left out.</summary>
    /// <param name="face">The face.</param>
    /// <param name="names">Its names.</param>
    public static ImmutableArray<NamedInstance> InstancesOf(Face face, FaceNames names)
    {
        var instances = ImmutableArray.CreateBuilder<NamedInstance>();
        for (var i = 0; i < (face.HasVariationData ? face.NamedInstanceCount : 0); i++)
        {
            if (names.Find((int)face.GetNamedInstanceSubfamilyNameId(i)) is not { Length: > 0 } name) continue;
            instances.Add(new NamedInstance(name, [.. face.GetNamedInstanceDesignCoords(i).Select(Number)]));
        }

        return instances.ToImmutable();
    }

    private static decimal Number(float value) => decimal.Round((decimal)value, Places);
}
