using System.Collections.Immutable;

namespace PrintLayout.Import.Structure;

/// <summary>Gives a caption the credit that stands on a line of its own right below it.</summary>
internal static class CreditMerger
{
    /// <summary>The elements, with captions and their credits as one.</summary>
    public static ImmutableArray<Element> Merge(ImmutableArray<Element> elements)
    {
        var merged = ImmutableArray.CreateBuilder<Element>(elements.Length);
        foreach (var element in elements)
        {
            if (merged.Count > 0 && merged[^1] is { Kind: ElementKind.Credit, HasCredit: false, Caption: { } caption }
                && element is { Kind: ElementKind.Credit, HasCredit: true, Caption: null })
                merged[^1] = element with { Caption = caption, IsTight = merged[^1].IsTight };
            else
                merged.Add(element);
        }

        return merged.ToImmutable();
    }
}
