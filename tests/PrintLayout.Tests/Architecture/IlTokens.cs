using System.Reflection.Emit;
using System.Reflection.Metadata;

namespace PrintLayout.Tests.Architecture;

/// <summary>The metadata tokens in the instructions of a method body (ECMA-335, III.1.9 and III.2 on).</summary>
internal static class IlTokens
{
    private static readonly Dictionary<ushort, OperandType> Operands = typeof(OpCodes).GetFields()
        .Select(f => f.GetValue(null)).OfType<OpCode>()
        .ToDictionary(c => (ushort)c.Value, c => c.OperandType);

    /// <summary>All tokens but those of string literals and of call-site signatures.</summary>
    /// <exception cref="KeyNotFoundException">An instruction is unknown: better no answer than a wrong one.</exception>
    public static IReadOnlyList<int> In(ref BlobReader il)
    {
        var tokens = new List<int>();
        while (il.RemainingBytes > 0)
        {
            ushort code = il.ReadByte();
            if (code == 0xFE) code = (ushort)(0xFE00 | il.ReadByte());
            switch (Operands[code])
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType:
                    tokens.Add(il.ReadInt32());
                    break;
                case OperandType.InlineSwitch:
                    var targets = il.ReadInt32();
                    il.Offset += 4 * targets;
                    break;
                case var operand:
                    il.Offset += Size(operand);
                    break;
            }
        }

        return tokens;
    }

    private static int Size(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };
}
