using System.Collections.Immutable;

namespace PrintLayout.Import.Structure;

/// <summary>Gives an image the caption below it, and a caption the credit that stands on a line of its own right below it.</summary>
internal static class CreditMerger
{
    /// <summary>The elements, with images, captions and their credits as one.</summary>
    public static ImmutableArray<Element> Merge(ImmutableArray<Element> elements)
    {
        var merged = ImmutableArray.CreateBuilder<Element>(elements.Length);
        foreach (var element in elements)
        {
            if (merged.Count > 0 && merged[^1] is { Kind: ElementKind.Credit, HasCredit: false } above
                && element is { Kind: ElementKind.Credit, Image: null }
                && (above.Caption is null ? above.Image is not null : element is { HasCredit: true, Caption: null }))
                merged[^1] = element with { Caption = above.Caption ?? element.Caption, Image = above.Image, IsTight = above.IsTight };
            else
                merged.Add(element);
        }

        return merged.ToImmutable();
    }
}
