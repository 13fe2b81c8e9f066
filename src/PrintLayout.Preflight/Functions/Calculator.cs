using System.Globalization;
using System.Text;

namespace PrintLayout.Preflight.Functions;

/// <summary>A function written in a part of PostScript, ISO 32000-1 §7.10.5. It has no loops, so it ends.</summary>
/// <param name="program">Its words and blocks.</param>
internal sealed class Calculator(List<object> program) : PdfFunction
{
    private const int Depth = 32;
    private const int MostWords = 20_000;
    private const int MostOperands = 256;

    /// <inheritdoc/>
    public override int Outputs => Range.Length / 2;

    /// <summary>Reads a program; null where it is none.</summary>
    public static Calculator? Read(ReadOnlyMemory<byte> code, double[] domain, double[] range)
    {
        var text = Encoding.Latin1.GetString(code.Span).Replace("{", " { ", StringComparison.Ordinal)
            .Replace("}", " } ", StringComparison.Ordinal);
        var words = text.Split([' ', '\t', '\r', '\n', '\f', '\0'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > MostWords || words[0] != "{") return null;
        var at = 1;
        return Block(words, ref at, 0) is { } block ? new Calculator(block) { Domain = domain, Range = range } : null;
    }

    /// <inheritdoc/>
    protected override double[] Evaluate(double[] inputs)
    {
        var stack = new List<double>(inputs);
        Run(program, stack);
        var values = new double[Outputs];
        for (var i = 0; i < values.Length; i++)
        {
            var from = stack.Count - values.Length + i;
            if (from >= 0) values[i] = stack[from];
        }

        return values;
    }

    private static List<object>? Block(string[] words, ref int at, int depth)
    {
        var block = new List<object>();
        while (at < words.Length && depth < Depth)
        {
            var word = words[at++];
            if (word == "}") return block;
            if (word == "{")
            {
                if (Block(words, ref at, depth + 1) is not { } inner) return null;
                block.Add(inner);
            }
            else if (double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            {
                block.Add(number);
            }
            else
            {
                block.Add(word);
            }
        }

        return null;
    }

    private static void Run(List<object> block, List<double> stack)
    {
        for (var i = 0; i < block.Count; i++)
        {
            switch (block[i])
            {
                case double number when stack.Count < MostOperands:
                    stack.Add(number);
                    break;
                case "if" when i > 0 && block[i - 1] is List<object> then:
                    if (Pop(stack) != 0) Run(then, stack);
                    break;
                case "ifelse" when i > 1 && block[i - 2] is List<object> yes && block[i - 1] is List<object> no:
                    Run(Pop(stack) != 0 ? yes : no, stack);
                    break;
                case string word:
                    if (!OfStack(word, stack) && !OfOne(word, stack)) OfTwo(word, stack);
                    break;
            }
        }
    }

    private static bool OfStack(string word, List<double> stack)
    {
        switch (word)
        {
            case "pop":
                Pop(stack);
                break;
            case "dup":
                Copy(stack, 1);
                break;
            case "copy":
                Copy(stack, (int)Pop(stack));
                break;
            case "exch" when stack.Count > 1:
                (stack[^1], stack[^2]) = (stack[^2], stack[^1]);
                break;
            case "index":
                var index = (int)Pop(stack);
                if (index >= 0 && index < stack.Count && stack.Count < MostOperands) stack.Add(stack[^(index + 1)]);
                break;
            case "roll":
                var (by, count) = ((int)Pop(stack), (int)Pop(stack));
                if (count > 0 && count <= stack.Count) Roll(stack, count, by);
                break;
            case "true" or "false" when stack.Count < MostOperands:
                stack.Add(word == "true" ? 1 : 0);
                break;
            default:
                return false;
        }

        return true;
    }

    private static bool OfOne(string word, List<double> stack)
    {
        var x = stack.Count > 0 ? stack[^1] : 0;
        double? value = word switch
        {
            "abs" => Math.Abs(x),
            "neg" => -x,
            "ceiling" => Math.Ceiling(x),
            "floor" => Math.Floor(x),
            "round" => Math.Floor(x + 0.5),
            "truncate" or "cvi" => Math.Truncate(x),
            "cvr" => x,
            "sqrt" => x > 0 ? Math.Sqrt(x) : 0,
            "sin" => Numbers.Sine(x),
            "cos" => Numbers.Sine(x + 90),
            "ln" => Numbers.Log(x),
            "log" => Numbers.Log(x) / Numbers.Log(10),
            // Of numbers it turns each bit; as the answer of a comparison it is 0 or 1 here.
            "not" => x is 0 or 1 ? 1 - x : ~(int)x,
            _ => null,
        };
        if (value is not { } found) return false;
        Pop(stack);
        stack.Add(found);
        return true;
    }

    private static void OfTwo(string word, List<double> stack)
    {
        var (b, a) = (Pop(stack), Pop(stack));
        stack.Add(word switch
        {
            "add" => a + b,
            "sub" => a - b,
            "mul" => a * b,
            "div" => b != 0 ? a / b : 0,
            "idiv" => (int)b != 0 ? Math.Truncate(Math.Truncate(a) / Math.Truncate(b)) : 0,
            "mod" => (int)b != 0 ? Math.Truncate(a) % Math.Truncate(b) : 0,
            "exp" => Numbers.Power(a, b),
            "atan" => Numbers.Angle(a, b),
            "eq" => a == b ? 1 : 0,
            "ne" => a != b ? 1 : 0,
            "gt" => a > b ? 1 : 0,
            "ge" => a >= b ? 1 : 0,
            "lt" => a < b ? 1 : 0,
            "le" => a <= b ? 1 : 0,
            "and" => (int)a & (int)b,
            "or" => (int)a | (int)b,
            "xor" => (int)a ^ (int)b,
            "bitshift" => b is >= 0 and < 32 ? (int)a << (int)b : b is < 0 and > -32 ? (int)a >> (int)-b : 0,
            _ => 0,
        });
    }

    private static void Copy(List<double> stack, int count)
    {
        if (count <= 0 || count > stack.Count || stack.Count + count > MostOperands) return;
        stack.AddRange(stack.GetRange(stack.Count - count, count));
    }

    private static void Roll(List<double> stack, int count, int by)
    {
        var part = stack.GetRange(stack.Count - count, count);
        by = ((by % count) + count) % count;
        for (var i = 0; i < count; i++) stack[stack.Count - count + (i + by) % count] = part[i];
    }

    private static double Pop(List<double> stack)
    {
        if (stack.Count == 0) return 0;
        var value = stack[^1];
        stack.RemoveAt(stack.Count - 1);
        return value;
    }
}
